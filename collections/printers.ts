import type {
  CheckboxField,
  CollectionConfig,
  Field,
  NumberField,
} from "payload";
import { accessOf } from "./access/access-of.ts";
import { codeKey } from "./fields/code-key.ts";
import { panel } from "./fields/panel.ts";
import { dueForCheck, source } from "./fields/source.ts";
import { isChanged, markChanged, origin } from "./hooks/mark-changed.ts";
import { guardBuiltIn } from "./hooks/guard-built-in.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

/** Print studios and what each asks of a file: what is written here counts for every press file. */
export const Printers = (): CollectionConfig => ({
  slug: "printers",
  defaultSort: "name",
  admin: {
    group: "Catalogue",
    useAsTitle: "name",
    defaultColumns: [
      "name",
      "key",
      "condition",
      "bleed",
      "totalInk",
      "checkedOn",
    ],
    listSearchableFields: ["name", "key", "contact.name"],
    description:
      "Print studios, their papers and what they ask of a file. A studio’s own specification comes first: add it here.",
    components: { beforeListTable: [dueForCheck] },
  },
  access: accessOf("printers"),
  hooks: {
    beforeChange: [markChanged],
    beforeDelete: [guardBuiltIn("printers"), refuseWhenUsed("printers")],
  },
  fields: [
    {
      type: "row",
      fields: [
        { name: "name", type: "text", required: true },
        codeKey(
          "riverside-press",
          "The command line’s --printer; it never changes.",
        ),
      ],
    },
    {
      type: "tabs",
      tabs: [
        { label: "Paper and file", fields: paper() },
        { label: "Marks", fields: [marks()] },
        { label: "Least sizes", fields: [limits()] },
        { label: "Contact", fields: [contact()] },
        { label: "Source", fields: [...source()] },
      ],
    },
    isChanged(),
    origin(),
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});

const figure = (
  name: string,
  label: string,
  description: string,
  [min, max]: readonly [number, number],
): NumberField => ({
  name,
  label,
  type: "number",
  required: true,
  min,
  max,
  admin: { description },
});

const paper = (): Field[] => [
  {
    type: "row",
    fields: [
      {
        name: "condition",
        label: "Printing condition",
        type: "text",
        required: true,
        index: true,
        admin: {
          placeholder: "coated",
          description:
            "coated, uncoated, newsprint, or one that an operator installed.",
        },
      },
      figure(
        "bleed",
        "Least bleed",
        "Millimetres; a format that needs more keeps its own.",
        [0, 100],
      ),
      {
        ...figure(
          "totalInk",
          "Greatest sum of inks",
          "Per cent. Empty: as the condition allows.",
          [100, 400],
        ),
        required: false,
      },
    ],
  },
  {
    type: "row",
    fields: [
      figure(
        "spots",
        "Spot inks",
        "How many the press takes beside its four.",
        [0, 8],
      ),
      {
        name: "scales",
        label: "Takes artwork at",
        type: "select",
        hasMany: true,
        required: true,
        defaultValue: ["1"],
        options: [
          { label: "Full size", value: "1" },
          { label: "25 %", value: "0.25" },
          { label: "10 %", value: "0.1" },
        ],
      },
      {
        name: "outlinesText",
        label: "Text as outlines",
        type: "checkbox",
        defaultValue: false,
      },
    ],
  },
];

const mark = (name: string, label: string): CheckboxField => ({
  name,
  label,
  type: "checkbox",
  defaultValue: true,
});

const marks = (): Field => ({
  name: "marks",
  label: "Marks outside the bleed",
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        mark("trimMarks", "Trim marks"),
        mark("bleedMarks", "Bleed marks"),
        mark("registration", "Registration"),
        mark("colorBar", "Colour bar"),
        mark("slugLine", "Job line"),
      ],
    },
  ],
});

const limits = (): Field => ({
  name: "limits",
  label: "What the press holds, in points",
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        figure("leastLine", "Line", "Thinner is refused.", [0, 10]),
        figure(
          "leastMultiInkLine",
          "Line in several inks",
          "Thinner is warned of.",
          [0, 10],
        ),
      ],
    },
    {
      type: "row",
      fields: [
        figure("leastText", "Text", "In one ink.", [0, 72]),
        figure(
          "leastReversedText",
          "Text left out of a ground",
          "White on colour.",
          [0, 72],
        ),
        figure(
          "leastMultiInkText",
          "Text in several inks",
          "Two or more.",
          [0, 72],
        ),
      ],
    },
  ],
});

const contact = (): Field => ({
  name: "contact",
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        { name: "name", type: "text" },
        { name: "email", type: "email" },
        { name: "phone", type: "text" },
      ],
    },
    {
      name: "notes",
      type: "textarea",
      admin: {
        description:
          "Deadlines, delivery, proofs: what the studio wants to be told.",
      },
    },
  ],
});
