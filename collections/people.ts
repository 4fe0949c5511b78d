import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** Everybody in a photograph, by a reference that names nobody. */
export const People = (): CollectionConfig => ({
  slug: "people",
  admin: {
    group: "Photographs",
    useAsTitle: "reference",
    defaultColumns: ["reference", "kind", "updatedAt"],
    description: "Everybody in a photograph, by a reference that names nobody.",
  },

  access: accessOf("people"),

  fields: [
    { name: "reference", type: "text", required: true, unique: true },
    {
      name: "kind",
      type: "select",
      required: true,
      index: true,
      options: [
        { label: "Officer", value: "officer" },
        { label: "Member", value: "member" },
        { label: "Candidate", value: "candidate" },
        { label: "Resident", value: "resident" },
        { label: "Child", value: "child" },
      ],
    },
  ],
});
