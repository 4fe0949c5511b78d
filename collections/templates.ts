import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** The templates that toolkits may use, and their house policy. */
export const Templates = (): CollectionConfig => ({
  slug: "templates",
  admin: {
    group: "Catalogue",
    useAsTitle: "title",
    defaultColumns: ["title", "key"],
    description: "The templates that toolkits may use, and their house policy.",
  },

  access: accessOf("templates"),

  fields: [
    { name: "key", type: "text", required: true, unique: true },
    { name: "title", type: "text", required: true },
  ],
});
