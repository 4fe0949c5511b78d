import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { packItem } from "./fields/pack-item.ts";
import { panel } from "./fields/panel.ts";
import { revision } from "./fields/revision.ts";
import { slug } from "./fields/slug.ts";
import { statedFacts } from "./fields/stated-facts.ts";
import { campaignTab } from "./fields/toolkit/campaign-tab.ts";
import { guidanceTab } from "./fields/toolkit/guidance-tab.ts";
import { templatePolicies } from "./fields/toolkit/template-policies.ts";
import { accessLevel, termsTab } from "./fields/toolkit/terms-tab.ts";
import { askTemplates } from "./hooks/ask-templates.ts";
import { guardPublishing } from "./hooks/guard-publishing.ts";
import { noteRestore, refuseStale } from "./hooks/refuse-stale.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

/** Where our own page draws a toolkit from the form beside it. */
const livePreviewPath = (id: unknown): string | null =>
  typeof id === "number" ? `/live/toolkits/${id}` : null;

/** Everything that one campaign may use, and the full pack that is made of it. */
export const Toolkits = (): CollectionConfig => ({
  slug: "toolkits",
  admin: {
    group: "Campaigns",
    useAsTitle: "name",
    defaultColumns: [
      "name",
      "reference",
      "promise",
      "languages",
      "validTo",
      "accessLevel",
      "_status",
      "updatedAt",
    ],
    listSearchableFields: ["name", "slug", "reference", "hashtag"],
    description:
      "A narrative, its photographs and the outputs of one campaign.",
    livePreview: { url: ({ data }) => livePreviewPath(data["id"]) },
  },
  versions: {
    drafts: { autosave: false, schedulePublish: false, validate: false },
    maxPerDoc: 50,
  },
  access: accessOf("toolkits"),
  hooks: {
    beforeOperation: [guardPublishing("toolkits"), noteRestore],
    beforeChange: [refuseStale, askTemplates],
    beforeDelete: [refuseWhenUsed("toolkits", "unpublish it instead")],
  },
  fields: [
    { name: "name", type: "text", required: true },
    slug("feed-the-caddy"),
    accessLevel(),
    revision(),
    statedFacts(),
    {
      type: "tabs",
      tabs: [
        campaignTab(),
        guidanceTab(),
        termsTab(),
        {
          label: "Photographs",
          fields: [
            {
              name: "photographs",
              type: "upload",
              relationTo: "photographs",
              hasMany: true,
              required: true,
              admin: {
                description: "First choice first; drag to change the order.",
              },
            },
          ],
        },
        {
          label: "Templates",
          description: "What officers may change, and what is fixed.",
          fields: [templatePolicies()],
        },
        {
          label: "Pack",
          description: "What the full pack holds.",
          fields: [packItem()],
        },
      ],
    },
    panel("waysOn", "ways-on.tsx#WaysOn"),
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});
