import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** How far the sender has come, and which program sends at present. One document, which the program alone sees. */
export const Senders = (): CollectionConfig => ({
  slug: "senders",
  labels: { singular: "Sender", plural: "Senders" },
  disableDuplicate: true,
  admin: { hidden: true, useAsTitle: "name" },
  access: accessOf("senders"),
  fields: [
    { name: "name", type: "text", required: true, unique: true },
    // The program that sends, and until when it may without saying so again.
    { name: "holder", type: "text" },
    { name: "leaseUntil", type: "date" },
    // The number of the last event that was told.
    { name: "cursor", type: "number", defaultValue: 0 },
    // The last day whose morning was told, such as 2026-05-07.
    { name: "morning", type: "text" },
  ],
});
