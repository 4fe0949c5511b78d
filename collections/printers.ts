import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** Print studios, their papers and what they ask of a file. */
export const Printers = (): CollectionConfig => ({
  slug: "printers",
  admin: {
    group: "Catalogue",
    useAsTitle: "name",
    defaultColumns: ["name", "key"],
    description: "Print studios, their papers and what they ask of a file.",
  },

  access: accessOf("printers"),

  fields: [
    { name: "key", type: "text", required: true, unique: true },
    { name: "name", type: "text", required: true },
  ],
});
