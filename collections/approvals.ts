import type { CollectionConfig, Condition, Field } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { roles } from "./access/role.ts";
import { closeEarlier } from "./approvals/close-earlier.ts";
import { openApproval } from "./approvals/open-approval.ts";
import { signEndpoint } from "./approvals/sign-endpoint.ts";
import { tellNeeding } from "./approvals/tell-needing.ts";
import { withdrawEndpoint } from "./approvals/withdraw-endpoint.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { optionsOf } from "./fields/options-of.ts";
import { panel } from "./fields/panel.ts";
import { readOnlyText } from "./fields/read-only.ts";
import { neverDelete } from "./hooks/keep-for-good.ts";
import { ownedByAsker } from "./hooks/owned-by-asker.ts";
import { colleague } from "./fields/colleague.ts";

const closed = { create: noOne, update: noOne };

const statuses = {
  open: "Waits for a signature",
  approved: "Approved",
  "changes-requested": "Changes are asked for",
  rejected: "Rejected",
  superseded: "Superseded by a newer one",
  withdrawn: "Withdrawn",
};

const whileAsking: Condition = (_, __, { operation }) => operation === "create";

/** Whether outputs may be handed out: each step signs the bytes of every file, and only the program writes it. */
export const Approvals = (folder: string): CollectionConfig => ({
  slug: "approvals",
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "name",
    defaultColumns: ["name", "status", "waitsFor", "person", "createdAt"],
    listSearchableFields: ["name", "waitsFor"],
    description:
      "Each signature holds for the very bytes that were signed. A new edition is asked for anew.",
  },
  defaultSort: "-createdAt",
  access: accessOf("approvals"),
  endpoints: [tellNeeding, signEndpoint(folder), withdrawEndpoint],
  hooks: {
    beforeValidate: [ownedByAsker, openApproval(folder)],
    afterChange: [closeEarlier],
    beforeDelete: [neverDelete("withdraw it instead")],
  },
  fields: [
    {
      name: "renditions",
      label: "Outputs",
      type: "relationship",
      relationTo: "renditions",
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 100,
      access: { update: noOne },
      admin: {
        allowCreate: false,
        // The panel names them then.
        condition: whileAsking,
        description: "One output, or a whole set that is signed together.",
      },
    },
    {
      name: "note",
      label: "For those who sign",
      type: "textarea",
      maxLength: 1000,
      access: { update: noOne },
      admin: {
        rows: 2,
        condition: whileAsking,
        description: "What they should know or look at.",
      },
    },
    panel("decide", "approval/approval-panel.tsx#ApprovalPanel"),
    { ...readOnlyText("name", "What"), index: true, admin: { hidden: true } },
    ...sidebar(),
    steps(),
    { ...hiddenJson("items"), access: closed },
    {
      name: "things",
      type: "text",
      hasMany: true,
      index: true,
      access: closed,
      admin: { hidden: true },
    },
  ],
});

const sidebar = (): Field[] => [
  {
    name: "status",
    type: "select",
    index: true,
    defaultValue: "open",
    options: optionsOf(statuses),
    access: closed,
    admin: { position: "sidebar", readOnly: true },
  },
  {
    ...readOnlyText("waitsFor", "Waits for"),
    index: true,
    admin: { position: "sidebar", readOnly: true },
  },
  colleague({
    name: "person",
    label: "Asked for by",
    index: true,
    access: { update: noOne },
    admin: { position: "sidebar", readOnly: true },
  }),
  {
    name: "supersedes",
    type: "relationship",
    relationTo: "approvals",
    index: true,
    access: closed,
    admin: {
      position: "sidebar",
      readOnly: true,
      allowCreate: false,
      condition: (data) => Boolean(data["supersedes"]),
    },
  },
];

const steps = (): Field => ({
  name: "steps",
  type: "array",
  access: closed,
  admin: { hidden: true },
  fields: [
    { name: "key", type: "text", required: true },
    { name: "name", type: "text", required: true },
    {
      name: "roles",
      type: "select",
      hasMany: true,
      required: true,
      options: [...roles],
    },
    { name: "within", type: "number", required: true },
    { name: "allowsOwnWork", type: "checkbox", defaultValue: false },
    {
      name: "decision",
      type: "select",
      options: optionsOf({
        approve: "Approved",
        "request-changes": "Changes are asked for",
        reject: "Rejected",
      }),
    },
    { name: "signedBy", type: "text", index: true },
    { name: "signerName", type: "text" },
    { name: "signedAs", type: "select", options: [...roles] },
    { name: "inPlaceOf", type: "text" },
    { name: "inPlaceOfName", type: "text" },
    { name: "signedAt", type: "date" },
    { name: "words", type: "textarea" },
    { name: "seal", type: "text" },
  ],
});
