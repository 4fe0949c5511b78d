import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** Who has read which version of a guideline. */
export const Acknowledgements = (): CollectionConfig => ({
  slug: "acknowledgements",
  admin: {
    group: "Brand",
    useAsTitle: "id",
    defaultColumns: ["person", "guideline", "createdAt"],
    description: "Who has read which version of a guideline.",
  },

  access: accessOf("acknowledgements"),

  fields: [
    {
      name: "person",
      type: "relationship",
      relationTo: "users",
      required: true,
      index: true,
    },
    {
      name: "guideline",
      type: "relationship",
      relationTo: "guidelines",
      required: true,
      index: true,
    },
  ],
});
