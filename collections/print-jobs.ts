import type { CollectionConfig, Endpoint } from "payload";
import { jobStates } from "#brand";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { optionsOf } from "./fields/options-of.ts";
import { panel } from "./fields/panel.ts";
import { revision } from "./fields/revision.ts";
import { hiddenNumber, readOnlyText } from "./fields/read-only.ts";
import { neverDelete } from "./hooks/keep-for-good.ts";
import { numberReference } from "./hooks/number-reference.ts";
import { deskFields } from "./print-jobs/desk-fields.ts";
import { outputFields } from "./print-jobs/output-fields.ts";
import { beginJob, keepOrdered } from "./print-jobs/keep-ordered.ts";
import {
  deliveryFields,
  orderFields,
  paperFields,
} from "./print-jobs/ticket-fields.ts";
import { colleague } from "./fields/colleague.ts";

/**
 * Print that a council orders: what is printed, its ticket, where it stands and what it cost.
 *
 * A ticket is filled in as a draft and frozen with the order. States change by moves alone, which endpoints make.
 */
export const PrintJobs = (
  endpoints: readonly Omit<Endpoint, "root">[],
): CollectionConfig => ({
  slug: "print-jobs",
  labels: { singular: "Print job", plural: "Print jobs" },
  disableDuplicate: true,
  admin: {
    group: "Campaigns",
    useAsTitle: "reference",
    defaultColumns: [
      "reference",
      "title",
      "state",
      "neededBy",
      "printer",
      "costCode",
    ],
    listSearchableFields: ["reference", "title", "costCode"],
    description:
      "Print on order, by the day on which it is needed. A job without a complete ticket goes to no studio.",
  },
  defaultSort: "neededBy",
  access: accessOf("print-jobs"),
  endpoints: [...endpoints],
  hooks: {
    beforeValidate: [
      beginJob,
      numberReference({
        collection: "print-jobs",
        prefix: ({ series }) => String(series),
      }),
    ],
    beforeChange: [keepOrdered],
    beforeDelete: [neverDelete("cancel it instead")],
  },
  fields: [
    {
      name: "title",
      type: "text",
      required: true,
      index: true,
      maxLength: 160,
      admin: {
        placeholder: "Posters for the libraries",
        description: "What everybody calls it.",
      },
    },
    {
      type: "tabs",
      tabs: [
        { label: "What is printed", fields: outputFields() },
        { label: "Order", fields: orderFields() },
        { label: "Paper and finish", fields: [paperFields()] },
        { label: "Deliveries", fields: deliveryFields() },
        { label: "Studio", fields: deskFields() },
      ],
    },
    {
      name: "state",
      type: "select",
      required: true,
      defaultValue: "draft",
      index: true,
      options: optionsOf(jobStates),
      access: { create: noOne, update: noOne },
      admin: { position: "sidebar", readOnly: true },
    },
    {
      ...readOnlyText("reference", "Reference"),
      unique: true,
      index: true,
      admin: { position: "sidebar", readOnly: true },
    },
    colleague({
      name: "person",
      label: "Ordered by",
      index: true,
      access: { create: noOne, update: noOne },
      admin: { position: "sidebar", readOnly: true },
    }),
    {
      ...readOnlyText("series", "Series"),
      admin: { hidden: true },
    },
    hiddenNumber("serial"),
    revision(),
    panel("waysOn", "ways-on.tsx#WaysOn"),
  ],
});
