import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** Sizes to print and to post, each with its source and the day it was checked. */
export const Formats = (): CollectionConfig => ({
  slug: "formats",
  admin: {
    group: "Catalogue",
    useAsTitle: "name",
    defaultColumns: ["name", "key"],
    description:
      "Sizes to print and to post, each with its source and the day it was checked.",
  },

  access: accessOf("formats"),

  fields: [
    { name: "key", type: "text", required: true, unique: true },
    { name: "name", type: "text", required: true },
  ],
});
