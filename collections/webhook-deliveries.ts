import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { optionsOf } from "./fields/options-of.ts";
import { panel } from "./fields/panel.ts";
import { readOnlyNumber, readOnlyText } from "./fields/read-only.ts";
import { deliveryStates } from "./webhooks/delivery-states.ts";
import { retry } from "./webhooks/retry.ts";
import { topics } from "./webhooks/topics.table.ts";

const moment = (name: string, label: string) => ({
  name,
  label,
  type: "date" as const,
  index: true,
  admin: {
    readOnly: true,
    width: "33%",
    date: { displayFormat: "d MMMM yyyy, HH:mm:ss" },
  },
});

/** What each webhook was told, whether it answered, and what comes next. Only the program writes it. */
export const WebhookDeliveries = (): CollectionConfig => ({
  slug: "webhook-deliveries",
  labels: { singular: "Delivery", plural: "Webhook deliveries" },
  disableDuplicate: true,
  admin: {
    group: "Settings",
    useAsTitle: "message",
    defaultColumns: [
      "topic",
      "webhook",
      "state",
      "lastStatus",
      "attempts",
      "nextAttempt",
      "problem",
      "createdAt",
    ],
    listSearchableFields: ["message", "about"],
    description:
      "Each is sent until it is answered, ten times within three days at most; then its webhook is paused.",
  },
  defaultSort: "-createdAt",
  access: accessOf("webhook-deliveries"),
  endpoints: [retry],
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "topic",
          type: "select",
          required: true,
          index: true,
          options: optionsOf(topics),
          admin: { readOnly: true, width: "50%" },
        },
        {
          name: "state",
          type: "select",
          required: true,
          index: true,
          options: optionsOf(deliveryStates),
          admin: { readOnly: true, width: "50%" },
        },
      ],
    },
    panel("retry", "webhooks/retry-delivery.tsx#RetryDelivery"),
    {
      type: "row",
      fields: [
        {
          ...readOnlyNumber("attempts", "Attempts"),
          defaultValue: 0,
          admin: { readOnly: true, width: "33%" },
        },
        {
          ...readOnlyNumber("lastStatus", "Last answer (status)"),
          admin: { readOnly: true, width: "33%" },
        },
        {
          ...readOnlyNumber("took", "Took (milliseconds)"),
          admin: { readOnly: true, width: "34%" },
        },
      ],
    },
    readOnlyText("problem", "What went wrong"),
    {
      type: "row",
      fields: [
        moment("lastAttempt", "Last attempt"),
        moment("nextAttempt", "Next attempt"),
        moment("deliveredOn", "Delivered"),
      ],
    },
    { ...readOnlyText("message", "Identifier (webhook-id)"), required: true },
    { ...readOnlyText("about", "About"), index: true },
    {
      name: "webhook",
      type: "relationship",
      relationTo: "webhooks",
      required: true,
      index: true,
      admin: { readOnly: true, position: "sidebar", allowCreate: false },
    },
    // What is sent, letter for letter: each attempt signs the same text.
    hiddenJson("body"),
    {
      name: "key",
      type: "text",
      required: true,
      unique: true,
      index: true,
      access: { create: noOne, read: noOne, update: noOne },
      admin: { hidden: true },
    },
  ],
});
