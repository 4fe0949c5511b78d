import type { CollectionConfig, TextField } from "payload";
import { noOne } from "./access/no-one.ts";
import { accessOf } from "./access/access-of.ts";
import { recordChange } from "./audit/record-change.ts";
import { tellOverride } from "./audit/tellings.ts";
import { keepDeciders } from "./elections/keep-deciders.ts";
import { hiddenNumber, readOnlyText } from "./fields/read-only.ts";
import { neverDelete } from "./hooks/keep-for-good.ts";
import { numberReference } from "./hooks/number-reference.ts";
import { ownedByAsker } from "./hooks/owned-by-asker.ts";

/** A name as it was then, which stays when the account goes; hidden while it is empty. */
const keptName = (name: string, label: string): TextField => ({
  ...readOnlyText(name, label),
  admin: {
    position: "sidebar",
    readOnly: true,
    condition: (data) => Boolean(data[name]),
  },
});

/** The monitoring officer's word that a campaign goes on before an election. It is taken back, never erased. */
export const ElectionOverrides = (): CollectionConfig => ({
  slug: "election-overrides",
  labels: { singular: "Override", plural: "Overrides" },
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "reference",
    defaultColumns: [
      "reference",
      "toolkit",
      "election",
      "isRevoked",
      "decidedBy",
    ],
    listSearchableFields: ["reference", "reason"],
    description:
      "Campaigns that go on before an election although its rules would stop them, each with the reason.",
  },
  access: accessOf("election-overrides"),
  versions: { drafts: false, maxPerDoc: 50 },
  hooks: {
    beforeValidate: [
      ownedByAsker,
      keepDeciders,
      numberReference({
        collection: "election-overrides",
        prefix: () => "MO-",
      }),
    ],
    afterChange: [recordChange(tellOverride)],
    beforeDelete: [neverDelete("tick that it is taken back")],
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "election",
          type: "relationship",
          relationTo: "elections",
          required: true,
          index: true,
          access: { update: noOne },
          admin: { width: "50%", allowCreate: false },
        },
        {
          name: "toolkit",
          label: "Campaign",
          type: "relationship",
          relationTo: "toolkits",
          required: true,
          index: true,
          access: { update: noOne },
          admin: { width: "50%", allowCreate: false },
        },
      ],
    },
    {
      name: "reason",
      type: "textarea",
      required: true,
      minLength: 10,
      maxLength: 1000,
      access: { update: noOne },
      admin: {
        rows: 3,
        description:
          "Why it may go on, as the council would answer for it in public. It stands in every report.",
      },
    },
    {
      name: "isRevoked",
      label: "Taken back",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: {
        position: "sidebar",
        description: "From then on the rules hold again.",
      },
    },
    {
      name: "reference",
      type: "text",
      unique: true,
      index: true,
      access: { create: noOne, update: noOne },
      admin: { position: "sidebar", readOnly: true },
    },
    keptName("decidedBy", "Decided by"),
    keptName("revokedBy", "Taken back by"),
    {
      name: "person",
      type: "relationship",
      relationTo: "users",
      index: true,
      access: { update: noOne },
      admin: { hidden: true },
    },
    hiddenNumber("serial"),
  ],
});
