import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { optionsOf } from "./fields/options-of.ts";
import { readOnlyText } from "./fields/read-only.ts";
import {
  allNoticeKinds,
  noticeKinds,
  tellings,
} from "./notices/kinds.table.ts";
import { markRead } from "./notices/mark-read.ts";

/** What somebody was told, one document for each person. Only the program writes it; the person says that it is read. */
export const Notices = (): CollectionConfig => ({
  slug: "notices",
  labels: { singular: "Notice", plural: "What I was told" },
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "says",
    defaultColumns: ["says", "kind", "at", "readOn"],
    listSearchableFields: ["says"],
    description:
      "Everything that concerned you, the latest first. In your account you choose what is told by mail.",
  },
  defaultSort: "-at",
  access: accessOf("notices"),
  endpoints: [markRead],
  fields: [
    { ...readOnlyText("says", "What happened"), required: true },
    {
      type: "row",
      fields: [
        {
          name: "at",
          label: "When",
          type: "date",
          required: true,
          index: true,
          admin: {
            readOnly: true,
            width: "50%",
            date: {
              pickerAppearance: "dayAndTime",
              displayFormat: "d MMMM yyyy, HH:mm",
            },
          },
        },
        {
          name: "kind",
          type: "select",
          required: true,
          index: true,
          options: optionsOf(
            Object.fromEntries(
              allNoticeKinds.map((kind) => [kind, noticeKinds[kind].label]),
            ),
          ),
          admin: { readOnly: true, width: "50%" },
        },
      ],
    },
    {
      type: "row",
      fields: [
        {
          ...readOnlyText("address", "Where to look"),
          admin: { readOnly: true, width: "50%" },
        },
        {
          name: "readOn",
          label: "Read",
          type: "date",
          index: true,
          access: { create: noOne, update: noOne },
          admin: {
            readOnly: true,
            width: "50%",
            date: { displayFormat: "d MMMM yyyy, HH:mm" },
          },
        },
      ],
    },
    { ...readOnlyText("about", "About"), index: true },
    {
      name: "telling",
      label: "Told",
      type: "select",
      required: true,
      index: true,
      options: optionsOf(tellings),
      admin: { readOnly: true, position: "sidebar" },
    },
    {
      name: "person",
      label: "Told to",
      type: "relationship",
      relationTo: "users",
      required: true,
      index: true,
      admin: { readOnly: true, position: "sidebar", allowCreate: false },
    },
    {
      name: "mail",
      type: "relationship",
      relationTo: "mails",
      index: true,
      access: { create: noOne, read: noOne, update: noOne },
      admin: { hidden: true },
    },
    // What a mail in the person's own language says of it.
    hiddenJson("words"),
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
