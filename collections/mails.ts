import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { optionsOf } from "./fields/options-of.ts";
import { readOnlyNumber, readOnlyText } from "./fields/read-only.ts";
import { mailKinds, mailStates } from "./notices/mail-kinds.ts";

/**
 * Mails on their way to people. Only the program writes it, in the transaction of whatever the mail tells of.
 *
 * It keeps no words: a mail is written when it is sent, from what is true then.
 */
export const Mails = (): CollectionConfig => ({
  slug: "mails",
  labels: { singular: "Mail", plural: "Mail" },
  disableDuplicate: true,
  admin: {
    group: "Settings",
    useAsTitle: "kind",
    defaultColumns: [
      "person",
      "kind",
      "state",
      "attempts",
      "sentOn",
      "problem",
    ],
    description:
      "Mails to people with a login: which are on their way, sent, or could not be sent, and why.",
  },
  defaultSort: "-createdAt",
  access: accessOf("mails"),
  fields: [
    {
      name: "person",
      label: "To",
      type: "relationship",
      relationTo: "users",
      required: true,
      index: true,
      admin: { readOnly: true, allowCreate: false },
    },
    {
      type: "row",
      fields: [
        {
          name: "kind",
          type: "select",
          required: true,
          index: true,
          options: optionsOf(mailKinds),
          admin: { readOnly: true, width: "50%" },
        },
        {
          name: "state",
          type: "select",
          required: true,
          index: true,
          options: optionsOf(mailStates),
          admin: { readOnly: true, width: "50%" },
        },
      ],
    },
    {
      type: "row",
      fields: [
        {
          ...readOnlyNumber("attempts", "Attempts"),
          defaultValue: 0,
          admin: { readOnly: true, width: "33%" },
        },
        {
          name: "nextAttempt",
          type: "date",
          index: true,
          admin: {
            readOnly: true,
            width: "33%",
            date: { displayFormat: "d MMMM yyyy, HH:mm" },
          },
        },
        {
          name: "sentOn",
          label: "Sent",
          type: "date",
          index: true,
          admin: {
            readOnly: true,
            width: "34%",
            date: { displayFormat: "d MMMM yyyy, HH:mm" },
          },
        },
      ],
    },
    readOnlyText("problem", "What went wrong"),
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
