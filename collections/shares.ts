import type { CollectionConfig, Field } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { recordChange } from "./audit/record-change.ts";
import { tellShare } from "./audit/tellings.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { panel } from "./fields/panel.ts";
import { readOnlyNumber } from "./fields/read-only.ts";
import { neverDelete } from "./hooks/keep-for-good.ts";
import { ownedByAsker } from "./hooks/owned-by-asker.ts";
import { issueLink } from "./shares/issue-link.ts";
import {
  completeShare,
  shareOnlyOwn,
  shareOwnKit,
  shareSomething,
} from "./shares/keep-share.ts";
import { colleague } from "./fields/colleague.ts";

/** What the program writes and nobody sees. */
const secret = (name: string): Field => ({
  name,
  type: "text",
  index: true,
  hidden: true,
  access: { create: noOne, update: noOne, read: noOne },
});

const whom: readonly Field[] = [
  {
    type: "row",
    fields: [
      {
        name: "recipient",
        type: "text",
        required: true,
        index: true,
        maxLength: 160,
        admin: {
          width: "50%",
          placeholder: "Mere Print Ltd, reprographics",
          description: "Who gets the link.",
        },
      },
      {
        name: "purpose",
        type: "text",
        required: true,
        maxLength: 200,
        admin: {
          width: "50%",
          placeholder: "Posters for the libraries",
          description: "What for. It stands on the page and in the audit.",
        },
      },
    ],
  },
  {
    type: "row",
    fields: [
      {
        name: "partner",
        label: "Partner organisation",
        type: "text",
        maxLength: 120,
        admin: {
          width: "50%",
          description:
            "Where the files are for a partner’s own use: consents and licences are then asked whether they reach that partner.",
        },
      },
      {
        name: "isProof",
        label: "Marked as proofs",
        type: "checkbox",
        defaultValue: false,
        admin: {
          width: "25%",
          description: "The word PROOF stands across every page.",
        },
      },
      {
        name: "isForMember",
        label: "For an elected member",
        type: "checkbox",
        defaultValue: false,
        admin: {
          width: "25%",
          description: "Refused while the period before an election runs.",
        },
      },
    ],
  },
];

const bounds: readonly Field[] = [
  {
    type: "row",
    fields: [
      {
        name: "expires",
        label: "Open until",
        type: "date",
        index: true,
        admin: {
          width: "33%",
          date: {
            pickerAppearance: "dayAndTime",
            displayFormat: "d MMMM yyyy, HH:mm",
          },
          description: "Fourteen days where it is left empty.",
        },
      },
      {
        name: "downloadLimit",
        label: "Downloads at most",
        type: "number",
        min: 1,
        max: 10_000,
        admin: { width: "33%", description: "Leave it empty for no limit." },
      },
      {
        name: "password",
        type: "text",
        virtual: true,
        minLength: 8,
        maxLength: 200,
        access: { read: noOne },
        admin: {
          width: "34%",
          autoComplete: "off",
          description:
            "Asked before the files are shown. Send it another way than the link. Only a hash is kept.",
        },
      },
    ],
  },
];

const sidebar: readonly Field[] = [
  {
    name: "isRevoked",
    label: "Taken back",
    type: "checkbox",
    defaultValue: false,
    index: true,
    admin: { position: "sidebar", description: "The link is closed at once." },
  },
  {
    name: "hasPassword",
    label: "Asks for a password",
    type: "checkbox",
    defaultValue: false,
    access: { create: noOne, update: noOne },
    admin: { position: "sidebar", readOnly: true },
  },
  {
    ...readOnlyNumber("opened", "Times opened"),
    defaultValue: 0,
    admin: { position: "sidebar", readOnly: true },
  },
  {
    ...readOnlyNumber("downloads", "Files fetched"),
    defaultValue: 0,
    admin: { position: "sidebar", readOnly: true },
  },
  colleague({
    name: "person",
    label: "Shared by",
    index: true,
    access: { update: noOne },
    admin: { position: "sidebar", readOnly: true },
  }),
];

/** Links under which somebody without a login fetches finished files, for a time and a purpose. */
export const Shares = (): CollectionConfig => ({
  slug: "shares",
  labels: { singular: "Share link", plural: "Share links" },
  disableDuplicate: true,
  admin: {
    group: "Campaigns",
    useAsTitle: "recipient",
    defaultColumns: [
      "recipient",
      "purpose",
      "expires",
      "downloads",
      "isRevoked",
      "person",
    ],
    listSearchableFields: ["recipient", "purpose"],
    description:
      "Each link is for somebody named, ends by itself, and asks for rights and elections again with every file.",
  },
  defaultSort: "-createdAt",
  access: accessOf("shares"),
  endpoints: [issueLink],
  hooks: {
    beforeValidate: [
      ownedByAsker,
      shareSomething,
      shareOnlyOwn,
      shareOwnKit,
      completeShare,
    ],
    afterChange: [recordChange(tellShare)],
    beforeDelete: [neverDelete("tick that it is taken back")],
  },
  fields: [
    panel("standing", "share-standing.tsx#ShareStanding"),
    ...whom,
    {
      name: "renditions",
      label: "Files",
      type: "relationship",
      relationTo: "renditions",
      hasMany: true,
      maxRows: 100,
      admin: { allowCreate: false },
    },
    {
      name: "opensGuide",
      label: "Opens the brand guide",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: {
        description:
          "Whoever has the link reads the brand guide as a supplier does, or as a partner where one is named.",
      },
    },
    {
      name: "kit",
      type: "relationship",
      relationTo: "kits",
      index: true,
      admin: {
        allowCreate: false,
        description:
          "Whoever has the link sees this kit, and nothing else of a brand guide that is closed.",
      },
    },
    ...bounds,
    panel("link", "share-link.tsx#ShareLink"),
    ...sidebar,
    // Whoever shares could open again what was closed.
    {
      ...hiddenJson("withdrawn"),
      access: { create: noOne, update: noOne },
    },
    secret("tokenDigest"),
    secret("passwordHash"),
  ],
});
