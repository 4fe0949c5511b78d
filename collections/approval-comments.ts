import type { CollectionConfig, NumberField } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { keepThread } from "./approvals/keep-thread.ts";
import { readOnlyText } from "./fields/read-only.ts";
import { neverDelete } from "./hooks/keep-for-good.ts";
import { ownedByAsker } from "./hooks/owned-by-asker.ts";
import { colleague } from "./fields/colleague.ts";

/** A place across or down the trim, as a share of it. */
const share = (name: string, label: string): NumberField => ({
  name,
  label,
  type: "number",
  required: true,
  min: 0,
  max: 1,
  defaultValue: 0.5,
  access: { update: noOne },
  admin: { width: "33%" },
});

/** What people say about an output, each pinned to a place on it. What was said stays; it is settled, not erased. */
export const ApprovalComments = (): CollectionConfig => ({
  slug: "approval-comments",
  labels: { singular: "Comment", plural: "Comments" },
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "text",
    defaultColumns: ["text", "rendition", "isResolved", "person", "createdAt"],
    listSearchableFields: ["text"],
    description:
      "Remarks pinned to a place on an output. Write them beside the picture, in the output’s own page.",
  },
  defaultSort: "createdAt",
  access: accessOf("approval-comments"),
  hooks: {
    beforeValidate: [ownedByAsker, keepThread],
    beforeDelete: [neverDelete("tick that it is settled")],
  },
  fields: [
    {
      name: "rendition",
      label: "Output",
      type: "relationship",
      relationTo: "renditions",
      required: true,
      index: true,
      access: { update: noOne },
      admin: { allowCreate: false },
    },
    {
      type: "row",
      fields: [
        {
          name: "page",
          type: "number",
          required: true,
          defaultValue: 1,
          min: 1,
          max: 1000,
          access: { update: noOne },
          admin: { width: "33%" },
        },
        share("x", "Across, from the left"),
        share("y", "Down, from the top"),
      ],
    },
    {
      name: "text",
      label: "What is to be said",
      type: "textarea",
      required: true,
      minLength: 1,
      maxLength: 2000,
      access: { update: noOne },
    },
    {
      name: "answers",
      label: "Answer to",
      type: "relationship",
      relationTo: "approval-comments",
      index: true,
      access: { update: noOne },
      admin: {
        allowCreate: false,
        description: "An answer stands where the first comment stands.",
      },
    },
    {
      name: "isResolved",
      label: "Settled",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: { position: "sidebar" },
    },
    {
      ...readOnlyText("resolvedBy", "Settled by"),
      admin: { position: "sidebar", readOnly: true },
    },
    colleague({
      name: "person",
      label: "By",
      index: true,
      access: { update: noOne },
      admin: { position: "sidebar", readOnly: true },
    }),
  ],
});
