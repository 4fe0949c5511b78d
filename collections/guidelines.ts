import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { guardPublishing } from "./hooks/guard-publishing.ts";

/** Sections of the brand guidelines, for the people who must follow them. */
export const Guidelines = (): CollectionConfig => ({
  slug: "guidelines",
  admin: {
    group: "Brand",
    useAsTitle: "title",
    defaultColumns: ["title", "key", "brand"],
    description:
      "Sections of the brand guidelines, for the people who must follow them.",
  },
  versions: {
    drafts: { autosave: false, schedulePublish: false, validate: false },
    maxPerDoc: 50,
  },
  access: accessOf("guidelines"),
  hooks: { beforeOperation: [guardPublishing("guidelines")] },
  fields: [
    {
      name: "brand",
      type: "relationship",
      relationTo: "brands",
      required: true,
      index: true,
    },
    { name: "key", type: "text", required: true, index: true },
    { name: "title", type: "text", required: true, localized: true },
  ],
});
