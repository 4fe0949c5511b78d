import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { guardPublishing } from "./hooks/guard-publishing.ts";

/** Figures that texts refer to, each with its source and its day. */
export const Facts = (): CollectionConfig => ({
  slug: "facts",
  admin: {
    group: "Campaigns",
    useAsTitle: "name",
    defaultColumns: ["name", "key", "updatedAt"],
    description:
      "Figures that texts refer to, each with its source and its day.",
  },
  versions: {
    drafts: { autosave: false, schedulePublish: false, validate: false },
    maxPerDoc: 50,
  },
  access: accessOf("facts"),
  hooks: { beforeOperation: [guardPublishing("facts")] },
  fields: [
    { name: "name", type: "text", required: true },
    { name: "key", type: "text", required: true, unique: true },
  ],
});
