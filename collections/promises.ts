import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** What the organisation promises, each with its colour and icon. */
export const Promises = (): CollectionConfig => ({
  slug: "promises",
  admin: {
    group: "Brand",
    useAsTitle: "title",
    defaultColumns: ["title", "key", "brand"],
    description:
      "What the organisation promises, each with its colour and icon.",
  },

  access: accessOf("promises"),

  fields: [
    {
      name: "brand",
      type: "relationship",
      relationTo: "brands",
      required: true,
      index: true,
    },
    {
      name: "key",
      type: "text",
      required: true,
      index: true,
      admin: { description: "Short and stable: environment." },
    },
    { name: "title", type: "text", required: true, localized: true },
  ],
});
