import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** What a person has allowed, on one form. */
export const Consents = (): CollectionConfig => ({
  slug: "consents",
  admin: {
    group: "Photographs",
    useAsTitle: "reference",
    defaultColumns: ["reference", "subject", "updatedAt"],
    description: "What a person has allowed, on one form.",
  },

  access: accessOf("consents"),

  fields: [
    { name: "reference", type: "text", required: true, unique: true },
    {
      name: "subject",
      type: "relationship",
      relationTo: "people",
      required: true,
      index: true,
    },
  ],
});
