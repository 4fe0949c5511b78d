import type { CollectionConfig, TextField, TextareaField } from "payload";
import { accessOf } from "./access/access-of.ts";
import { guardPublishing } from "./hooks/guard-publishing.ts";

const line = (name: string, label: string, description: string): TextField => ({
  name,
  label,
  type: "text",
  required: true,
  localized: true,
  admin: { description },
});

const message: TextareaField = {
  name: "message",
  type: "textarea",
  required: true,
  localized: true,
  admin: { description: "One or two sentences under the headline." },
};

/** What a campaign says, in each of its languages. Officers write drafts; a brand guardian publishes. */
export const Narratives = (): CollectionConfig => ({
  slug: "narratives",
  admin: {
    group: "Campaigns",
    useAsTitle: "title",
    defaultColumns: ["title", "promise", "_status", "updatedAt"],
    listSearchableFields: ["title", "headline"],
    description:
      "Promise, message and call to action. Choose the language at the top right.",
  },
  versions: {
    drafts: { autosave: false, schedulePublish: false, validate: false },
    maxPerDoc: 50,
  },
  access: accessOf("narratives"),
  hooks: { beforeOperation: [guardPublishing("narratives")] },
  fields: [
    {
      name: "title",
      type: "text",
      required: true,
      admin: { description: "Your own name for it; it is never printed." },
    },
    {
      name: "promise",
      type: "relationship",
      relationTo: "promises",
      required: true,
      index: true,
      admin: {
        position: "sidebar",
        description: "The promise of the house narrative that this serves.",
      },
    },
    line(
      "headline",
      "Headline",
      "At most eight words: the one line that is read from across the street.",
    ),
    message,
    {
      name: "points",
      label: "Further key messages",
      type: "array",
      localized: true,
      labels: { singular: "Key message", plural: "Key messages" },
      fields: [{ name: "text", type: "textarea", required: true }],
    },
    line(
      "callToAction",
      "Call to action",
      "A verb and what one gets: Order your free liners.",
    ),
    {
      type: "row",
      fields: [
        line("scanInstruction", "Beside the QR code", "Scan to order"),
        line(
          "shortUrl",
          "Short address",
          "As it is read aloud, without https://",
        ),
        line("phone", "Telephone", "01632 960 000"),
      ],
    },
  ],
});
