import type { CollectionConfig, Field } from "payload";
import { accessOf, fieldAccessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { recordChange } from "./audit/record-change.ts";
import { day } from "./fields/day.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { optionsOf } from "./fields/options-of.ts";
import { panel } from "./fields/panel.ts";
import { neverDelete } from "./hooks/keep-for-good.ts";
import { closeTask, completeWorksheet } from "./withdrawals/close-task.ts";
import { taskKinds, taskStates } from "./withdrawals/task-kinds.ts";
import { tellTask } from "./withdrawals/tell-task.ts";
import { colleague } from "./fields/colleague.ts";

const closed = { create: noOne, update: noOne };

/** What is to be done, by whom and until when. */
const task: readonly Field[] = [
  {
    name: "what",
    label: "What to do",
    type: "textarea",
    required: true,
    maxLength: 1000,
    access: fieldAccessOf("withdrawal-tasks.what"),
    admin: {
      rows: 2,
      description:
        "A whole sentence. Name outputs and places, and nobody in a photograph: whoever does it need not know.",
    },
  },
  {
    type: "row",
    fields: [
      {
        name: "kind",
        type: "select",
        required: true,
        index: true,
        options: optionsOf(taskKinds),
        access: { update: noOne },
        admin: { width: "34%" },
      },
      colleague({
        name: "person",
        label: "Who does it",
        index: true,
        access: fieldAccessOf("withdrawal-tasks.person"),
        admin: { width: "33%" },
      }),
      {
        ...day("due", "Due", { required: true, width: "33%" }),
        access: fieldAccessOf("withdrawal-tasks.due"),
      },
    ],
  },
];

/** What became of it. */
const outcome: readonly Field[] = [
  {
    name: "state",
    type: "radio",
    required: true,
    defaultValue: "open",
    index: true,
    options: optionsOf(taskStates),
  },
  {
    name: "note",
    type: "textarea",
    maxLength: 1000,
    validate: (value: unknown, { siblingData }: { siblingData: object }) =>
      !("state" in siblingData && siblingData.state === "not-needed") ||
      (typeof value === "string" && value.trim() !== "") ||
      "Say why it is not needed: the reason stands in the evidence",
    admin: {
      rows: 3,
      description:
        "What was done and where, or why it is not needed. It stands in the evidence: write nothing about the person in the photograph.",
    },
  },
  {
    type: "row",
    fields: [
      {
        name: "closedAt",
        label: "Closed at",
        type: "date",
        index: true,
        access: closed,
        admin: {
          readOnly: true,
          width: "50%",
          condition: (data) => Boolean(data["closedAt"]),
          date: {
            pickerAppearance: "dayAndTime",
            displayFormat: "d MMMM yyyy, HH:mm",
          },
        },
      },
      colleague({
        name: "closedBy",
        label: "Closed by",
        access: closed,
        admin: {
          readOnly: true,
          width: "50%",

          condition: (data) => Boolean(data["closedBy"]),
        },
      }),
    ],
  },
];

/** What somebody must do after a withdrawal. Whoever has it closes it; the last one completes the worksheet. */
export const WithdrawalTasks = (): CollectionConfig => ({
  slug: "withdrawal-tasks",
  labels: { singular: "Withdrawal task", plural: "Withdrawal tasks" },
  disableDuplicate: true,
  admin: {
    group: "Photographs",
    useAsTitle: "what",
    defaultColumns: ["what", "kind", "person", "due", "state"],
    listSearchableFields: ["what"],
    description:
      "What to take down, stop and tell after somebody took a consent back. Do it, say what was done, and close it.",
  },
  defaultSort: "due",
  access: accessOf("withdrawal-tasks"),
  hooks: {
    beforeChange: [closeTask],
    afterChange: [recordChange(tellTask), completeWorksheet],
    beforeDelete: [neverDelete("close it with a reason instead")],
  },
  fields: [
    ...task,
    panel("outputs", "withdrawal/task-outputs.tsx#TaskOutputs"),
    ...outcome,
    {
      name: "worksheet",
      type: "relationship",
      relationTo: "withdrawals",
      required: true,
      index: true,
      access: { update: noOne },
      admin: { position: "sidebar", allowCreate: false },
    },
    { ...hiddenJson("renditions"), access: closed },
  ],
});
