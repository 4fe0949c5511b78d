import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { notOneself } from "./approvals/not-oneself.ts";
import { recordChange } from "./audit/record-change.ts";
import { tellAbsence } from "./audit/tell-approvals.ts";
import { day, lastDay } from "./fields/day.ts";
import { ownedByAsker } from "./hooks/owned-by-asker.ts";
import { colleague } from "./fields/colleague.ts";

/** Who is away, and who signs for them meanwhile. */
export const Absences = (): CollectionConfig => ({
  slug: "absences",
  labels: { singular: "Absence", plural: "Absences" },
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "note",
    defaultColumns: ["person", "from", "until", "delegate"],
    description:
      "When somebody is away, and who signs for them on those days. Nobody signs their own work that way either.",
  },
  defaultSort: "-from",
  access: accessOf("absences"),
  hooks: {
    beforeValidate: [ownedByAsker, notOneself],
    afterChange: [recordChange(tellAbsence)],
  },
  fields: [
    {
      type: "row",
      fields: [
        day("from", "First day away", { required: true, width: "50%" }),
        lastDay("until", "Last day away", {
          first: "from",
          required: true,
          width: "50%",
        }),
      ],
    },
    colleague({
      name: "delegate",
      label: "Who signs meanwhile",
      index: true,
      admin: {
        description: "Leave it empty where others with your role sign anyway.",
      },
    }),
    {
      name: "note",
      type: "text",
      maxLength: 200,
      admin: {
        placeholder: "Annual leave",
        description: "Others read it: no reasons of health.",
      },
    },
    colleague({
      name: "person",
      label: "Who is away",
      index: true,
      admin: { position: "sidebar", readOnly: true },
    }),
  ],
});
