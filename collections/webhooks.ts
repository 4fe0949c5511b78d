import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { optionsOf } from "./fields/options-of.ts";
import { panel } from "./fields/panel.ts";
import { readOnlyText } from "./fields/read-only.ts";
import { deleteAlong } from "./hooks/delete-along.ts";
import { checkAddress } from "./webhooks/check-address.ts";
import { issueSecret } from "./webhooks/issue-secret.ts";
import { ping } from "./webhooks/ping.ts";
import { resume } from "./webhooks/resume.ts";
import { topics } from "./webhooks/topics.table.ts";

const { ping: _, ...chosen } = topics;

const hidden = { create: noOne, read: noOne, update: noOne };

/** Programs elsewhere that are told what happens here, by a signed request. */
export const Webhooks = (): CollectionConfig => ({
  slug: "webhooks",
  labels: { singular: "Webhook", plural: "Webhooks" },
  disableDuplicate: true,
  admin: {
    group: "Settings",
    useAsTitle: "name",
    defaultColumns: ["name", "address", "topics", "isPaused", "updatedAt"],
    listSearchableFields: ["name", "address"],
    description:
      "Programs that are told what happens. Each request is signed with a secret of its own, and carries identifiers and digests, never anything about people.",
  },
  access: accessOf("webhooks"),
  endpoints: [issueSecret, ping],
  hooks: {
    beforeChange: [resume],
    beforeDelete: [deleteAlong("webhook", "webhook-deliveries")],
  },
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      unique: true,
      maxLength: 120,
      admin: { description: "Which program, and whose: the council’s website" },
    },
    {
      name: "address",
      type: "text",
      required: true,
      maxLength: 2000,
      validate: checkAddress,
      admin: {
        placeholder: "https://www.sample.example/hooks/livery",
        description:
          "Where requests go: an address that begins with https:// and is on the open network. Hosts of your own network are named by the operator in LIVERY_WEBHOOK_HOSTS.",
      },
    },
    {
      name: "topics",
      label: "Is told of",
      type: "select",
      hasMany: true,
      required: true,
      index: true,
      options: optionsOf(chosen),
    },
    panel("secretPanel", "webhooks/webhook-secret.tsx#WebhookSecret"),
    panel("deliveries", "webhooks/recent-deliveries.tsx#RecentDeliveries"),
    {
      name: "isPaused",
      label: "Paused",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: {
        position: "sidebar",
        description:
          "Nothing is sent while it is paused. What waits then is sent when the pause is lifted.",
      },
    },
    {
      ...readOnlyText("pausedBecause", "Paused because"),
      admin: {
        readOnly: true,
        position: "sidebar",
        condition: (data) => Boolean(data["pausedBecause"]),
      },
    },
    {
      name: "secretIssued",
      label: "Secret made",
      type: "date",
      access: { create: noOne, update: noOne },
      admin: {
        readOnly: true,
        position: "sidebar",
        date: { displayFormat: "d MMMM yyyy, HH:mm" },
      },
    },
    // Sealed: a signature takes the secret itself, so that a digest would not do.
    { name: "secret", type: "text", hidden: true, access: hidden },
    { name: "earlierSecret", type: "text", hidden: true, access: hidden },
    { name: "earlierUntil", type: "date", hidden: true, access: hidden },
  ],
});
