import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { copyReview } from "./fields/copy.ts";
import { audiences } from "./fields/narrative/audiences.ts";
import { campaignWords } from "./fields/narrative/campaign-words.ts";
import { channelMessages } from "./fields/narrative/channel-messages.ts";
import { easyRead } from "./fields/narrative/easy-read.ts";
import { houseNarrative } from "./fields/narrative/house-narrative.ts";
import { inScope } from "./fields/narrative/in-scope.ts";
import { narrativeUse } from "./fields/narrative/narrative-use.ts";
import { panel } from "./fields/panel.ts";
import { statedFacts } from "./fields/stated-facts.ts";
import { guardPublishing } from "./hooks/guard-publishing.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";
import type { MessageDigests } from "./superseded/message-digests.ts";
import { messageHooks } from "./superseded/record-supersession.ts";

const paths = [
  "headline",
  "message",
  "points.*.text",
  "callToAction",
  "easyReadTitle",
  "easyRead.*.text",
];

/**
 * What is said: by the whole organisation, or by one campaign in each of its languages. Officers
 * write drafts; a brand guardian publishes.
 */
export const Narratives = (
  messageDigests: MessageDigests,
): CollectionConfig => {
  const message = messageHooks(messageDigests);
  return {
    slug: "narratives",
    admin: {
      group: "Campaigns",
      useAsTitle: "title",
      defaultColumns: [
        "title",
        "scope",
        "promise",
        "validTo",
        "_status",
        "updatedAt",
      ],
      listSearchableFields: ["title", "headline"],
      description:
        "Promise, message and call to action. Choose the language at the top right.",
    },
    versions: {
      drafts: { autosave: false, schedulePublish: false, validate: false },
      maxPerDoc: 50,
    },
    access: accessOf("narratives"),
    hooks: {
      beforeOperation: [guardPublishing("narratives")],
      beforeChange: [message.note],
      afterChange: [message.record],
      beforeDelete: [refuseWhenUsed("narratives", "unpublish it instead")],
    },
    fields: [
      {
        name: "title",
        type: "text",
        required: true,
        admin: { description: "Your own name for it; it is never printed." },
      },
      {
        name: "scope",
        type: "select",
        defaultValue: "campaign",
        index: true,
        options: [
          { value: "campaign", label: "One campaign" },
          { value: "house", label: "The whole organisation" },
        ],
        admin: {
          position: "sidebar",
          description: "Who speaks. The form asks for what belongs to it.",
        },
      },
      {
        name: "promise",
        type: "relationship",
        relationTo: "promises",
        required: true,
        index: true,
        admin: {
          position: "sidebar",
          condition: inScope("campaign"),
          description: "The promise of the house narrative that this serves.",
        },
      },
      {
        type: "tabs",
        tabs: [
          {
            label: "House narrative",
            admin: { condition: inScope("house") },
            fields: houseNarrative(),
          },
          {
            label: "Words",
            admin: { condition: inScope("campaign") },
            fields: [...campaignWords(), copyReview(paths)],
          },
          {
            label: "Easy read",
            description:
              "For people who find reading hard: short sentences beside pictures.",
            admin: { condition: inScope("campaign") },
            fields: [...easyRead()],
          },
          {
            label: "Channels",
            admin: { condition: inScope("campaign") },
            fields: [audiences(), channelMessages()],
          },
          { label: "Use", fields: narrativeUse() },
        ],
      },
      statedFacts(),
      panel("whereUsed", "where-used.tsx#WhereUsed"),
    ],
  };
};
