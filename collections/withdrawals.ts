import type { CollectionConfig, Field } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { withdrawnVia } from "./fields/consent-terms.ts";
import { day } from "./fields/day.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { optionsOf } from "./fields/options-of.ts";
import { panel } from "./fields/panel.ts";
import {
  hiddenNumber,
  readOnlyNumber,
  readOnlyText,
} from "./fields/read-only.ts";
import { neverChange, neverDelete } from "./hooks/keep-for-good.ts";
import { numberReference } from "./hooks/number-reference.ts";
import { colleague } from "./fields/colleague.ts";

const closed = { create: noOne, update: noOne };

const moment = (name: string, label: string): Field => ({
  name,
  label,
  type: "date",
  index: true,
  access: closed,
  admin: {
    readOnly: true,
    position: "sidebar",
    date: {
      pickerAppearance: "dayAndTime",
      displayFormat: "d MMMM yyyy, HH:mm",
    },
  },
});

/** What was asked. */
const asked: readonly Field[] = [
  {
    type: "row",
    fields: [
      {
        ...readOnlyText("reference", "Worksheet"),
        unique: true,
        index: true,
        admin: { readOnly: true, width: "50%" },
      },
      {
        ...readOnlyText("consentReference", "Consent"),
        required: true,
        index: true,
        admin: { readOnly: true, width: "50%" },
      },
    ],
  },
  {
    type: "row",
    fields: [
      {
        ...day("withdrawnOn", "Withdrawn on", { required: true, width: "50%" }),
        access: closed,
      },
      {
        name: "withdrawnVia",
        label: "Withdrawn by",
        type: "select",
        options: optionsOf(withdrawnVia),
        access: closed,
        admin: { readOnly: true, width: "50%" },
      },
    ],
  },
];

/** What follows from the withdrawal of a consent, kept as it was: what it reached, who does what, and the proof of it. */
export const Withdrawals = (
  endpoints: CollectionConfig["endpoints"] = [],
): CollectionConfig => ({
  slug: "withdrawals",
  labels: { singular: "Worksheet", plural: "Withdrawals" },
  disableDuplicate: true,
  admin: {
    group: "Photographs",
    useAsTitle: "reference",
    defaultColumns: [
      "reference",
      "consentReference",
      "withdrawnOn",
      "openedAt",
      "completedAt",
    ],
    listSearchableFields: ["reference", "consentReference"],
    description:
      "One worksheet for each consent that was taken back. It opens by itself when a withdrawal is recorded, and ends in a PDF that proves what was done.",
  },
  defaultSort: "-openedAt",
  access: accessOf("withdrawals"),
  endpoints,
  hooks: {
    beforeValidate: [
      numberReference({
        collection: "withdrawals",
        prefix: ({ openedAt }) =>
          `WD-${typeof openedAt === "string" ? openedAt.slice(0, 4) : ""}-`,
      }),
    ],
    beforeChange: [neverChange("close its tasks instead")],
    beforeDelete: [neverDelete("it proves what was done")],
  },
  fields: [
    panel("worksheet", "withdrawal/worksheet.tsx#Worksheet"),
    {
      type: "collapsible",
      label: "What was asked",
      fields: [...asked],
    },
    {
      name: "consent",
      type: "relationship",
      relationTo: "consents",
      required: true,
      index: true,
      access: closed,
      admin: { readOnly: true, position: "sidebar", allowCreate: false },
    },
    colleague({
      name: "openedBy",
      label: "Recorded by",
      index: true,
      access: closed,
      admin: { readOnly: true, position: "sidebar" },
    }),
    moment("openedAt", "Recorded at"),
    moment("completedAt", "Complete since"),
    {
      ...readOnlyNumber("auditSequence", "Last event of the audit"),
      admin: { hidden: true },
    },
    {
      ...readOnlyText("auditHead", "Head of the audit"),
      admin: { hidden: true },
    },
    hiddenJson("reach"),
    hiddenNumber("serial"),
  ],
});
