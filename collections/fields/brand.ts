import type { RelationshipField } from "payload";

/** The brand that a document belongs to. */
export const brand = (): RelationshipField & { hasMany?: false } => ({
  name: "brand",
  type: "relationship",
  relationTo: "brands",
  required: true,
  index: true,
  admin: { position: "sidebar", allowCreate: false },
});
