import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** Every version of the logo that may be used, and on what. */
export const Logos = (): CollectionConfig => ({
  slug: "logos",
  admin: {
    group: "Brand",
    useAsTitle: "name",
    defaultColumns: ["name", "brand"],
    description: "Every version of the logo that may be used, and on what.",
  },

  access: accessOf("logos"),

  fields: [
    {
      name: "brand",
      type: "relationship",
      relationTo: "brands",
      required: true,
      index: true,
    },
    { name: "name", type: "text", required: true },
  ],
});
