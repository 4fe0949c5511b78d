import type { Field, NumberField } from "payload";
import { jobMoves, jobStates } from "#brand";
import { noOne } from "../access/no-one.ts";
import { optionsOf } from "../fields/options-of.ts";
import {
  hiddenNumber,
  readOnlyNumber,
  readOnlyText,
} from "../fields/read-only.ts";

const closed = { create: noOne, update: noOne };

const moveLabels = Object.fromEntries(
  Object.entries(jobMoves).map(([name, { label }]) => [name, label]),
);

const pounds = (name: string, label: string): NumberField => ({
  ...readOnlyNumber(name, label),
  min: 0,
  admin: { readOnly: true, width: "33%", description: "Pounds, without VAT." },
});

/** What only the program writes: the file that is printed, its price, and everything that happened. */
export const deskFields = (): Field[] => [
  {
    name: "rendition",
    label: "Press file",
    type: "relationship",
    relationTo: "renditions",
    index: true,
    access: closed,
    admin: { readOnly: true, allowCreate: false },
  },
  {
    type: "row",
    fields: [
      pounds("quote", "Quoted"),
      pounds("cost", "Cost"),
      {
        ...readOnlyText("invoice", "Invoice"),
        maxLength: 60,
        admin: { readOnly: true, width: "33%" },
      },
    ],
  },
  {
    name: "moves",
    label: "What happened",
    type: "array",
    access: closed,
    admin: { readOnly: true, initCollapsed: true },
    fields: [
      {
        type: "row",
        fields: [
          {
            name: "move",
            type: "select",
            required: true,
            options: optionsOf(moveLabels),
          },
          {
            name: "to",
            type: "select",
            required: true,
            options: optionsOf(jobStates),
          },
          { name: "at", type: "date", required: true },
          { ...readOnlyText("actor", "By"), required: true },
        ],
      },
      { name: "says", type: "textarea", maxLength: 1000 },
    ],
  },
  {
    name: "messages",
    type: "array",
    access: closed,
    admin: {
      readOnly: true,
      initCollapsed: true,
      description: "They are written on the press desk.",
    },
    fields: [
      {
        type: "row",
        fields: [
          { name: "at", type: "date", required: true },
          { ...readOnlyText("actor", "By"), required: true },
        ],
      },
      { name: "says", type: "textarea", required: true, maxLength: 1000 },
    ],
  },
  {
    name: "files",
    label: "Files for the studio",
    type: "array",
    access: closed,
    admin: { readOnly: true, initCollapsed: true },
    fields: [
      {
        type: "row",
        fields: [
          { ...readOnlyText("kind", "What"), required: true },
          { ...readOnlyText("fileName", "File name"), required: true },
          { ...readOnlyText("mediaType", "Media type"), required: true },
          { ...readOnlyNumber("bytes", "Size in bytes"), required: true },
        ],
      },
      { ...readOnlyText("digest", "SHA-256"), required: true },
    ],
  },
  {
    name: "copiedFrom",
    label: "Ordered again from",
    type: "relationship",
    relationTo: "print-jobs",
    index: true,
    access: closed,
    admin: { readOnly: true, allowCreate: false },
  },
  {
    ...readOnlyNumber("version", "Version of the file"),
    defaultValue: 0,
    admin: { readOnly: true },
  },
  hiddenNumber("readySequence"),
];
