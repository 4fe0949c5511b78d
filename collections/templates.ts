import type { CollectionConfig, Field, SelectField } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { roles } from "./access/role.ts";
import { optionsOf } from "./fields/options-of.ts";
import { panel } from "./fields/panel.ts";
import { styleSets } from "./fields/photograph/style-tab.ts";
import { readOnlyNumber, readOnlyText } from "./fields/read-only.ts";
import { knownSlots } from "./catalogue/known-slots.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

/**
 * The code's templates, mirrored so that people can choose among them, and the house policy on each.
 *
 * What a template is, the code decides: those fields are written by the program alone. What may be
 * done with it is decided here, and every toolkit carries it.
 */
export const Templates = (): CollectionConfig => ({
  slug: "templates",
  disableDuplicate: true,
  defaultSort: "title",
  admin: {
    group: "Catalogue",
    useAsTitle: "title",
    defaultColumns: ["title", "key", "status", "formats", "version"],
    listSearchableFields: ["title", "key", "description"],
    description:
      "Arrangements that outputs are made from. The program brings them along; the policy on each is yours.",
  },
  // A new template is code: the program alone adds one.
  access: accessOf("templates"),
  hooks: {
    beforeDelete: [
      refuseWhenUsed("templates", "retire it instead, which stops its use"),
    ],
  },
  fields: [
    {
      type: "tabs",
      tabs: [
        {
          label: "Policy",
          description: "Counts at once, for every toolkit.",
          fields: policy(),
        },
        {
          label: "Template",
          description: "As the program has it. Nothing here can be changed.",
          fields: mirrored(),
        },
      ],
    },
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});

const status: SelectField["options"] = [
  { label: "Available", value: "available" },
  { label: "By request: designers and guardians", value: "by-request" },
  { label: "Retired: nothing is made from it", value: "retired" },
];

const policy = (): Field[] => [
  {
    type: "row",
    fields: [
      {
        name: "status",
        type: "select",
        required: true,
        index: true,
        defaultValue: "available",
        options: status,
      },
      {
        name: "roles",
        label: "Who may use it",
        type: "select",
        hasMany: true,
        options: [...roles],
        admin: {
          description: "Everybody who may make outputs, where none is chosen.",
        },
      },
    ],
  },
  {
    name: "lockedSlots",
    type: "text",
    hasMany: true,
    validate: knownSlots,
    admin: {
      description:
        "Slots that always take the campaign’s own words: nobody sets them for one output. A campaign may lock more, never fewer.",
    },
  },
  {
    name: "requiredBlocks",
    type: "select",
    hasMany: true,
    options: [
      { label: "Imprint", value: "imprint" },
      {
        label: "Line about other formats and languages",
        value: "alternative-formats",
      },
      { label: "Logo", value: "logo" },
    ],
    admin: {
      description: "An output that lacks one of them is blocked.",
    },
  },
  {
    name: "styleSets",
    label: "Style sets of photographs",
    type: "select",
    hasMany: true,
    options: optionsOf(styleSets),
    admin: {
      description:
        "Only photographs of these style sets stand in it. All do, where none is chosen.",
    },
  },
  {
    name: "guidance",
    type: "textarea",
    admin: {
      description: "When to choose it, and when to choose another.",
    },
  },
];

const readOnlyTexts = (name: string, label: string): Field => ({
  name,
  label,
  type: "text",
  hasMany: true,
  access: closed,
  admin: { readOnly: true },
});

const closed = { create: noOne, update: noOne };

const mirrored = (): Field[] => [
  {
    type: "row",
    fields: [
      { ...readOnlyText("title", "Title"), required: true },
      {
        ...readOnlyText("key", "Key"),
        required: true,
        unique: true,
        index: true,
      },
      readOnlyText("version", "Version"),
    ],
  },
  {
    name: "description",
    type: "textarea",
    access: closed,
    admin: { readOnly: true },
  },
  readOnlyTexts("formats", "Formats that it is designed for"),
  {
    name: "slots",
    type: "array",
    access: closed,
    admin: { readOnly: true, initCollapsed: true },
    fields: [
      {
        type: "row",
        fields: [
          { ...readOnlyText("name", "Name"), required: true },
          readOnlyText("label", "Label"),
          readOnlyText("policy", "Open or locked"),
          readOnlyNumber("characters", "Most characters"),
          readOnlyNumber("entries", "Most entries"),
        ],
      },
    ],
  },
  {
    name: "options",
    type: "array",
    access: closed,
    admin: { readOnly: true, initCollapsed: true },
    fields: [
      { ...readOnlyText("name", "Name"), required: true },
      readOnlyTexts("values", "Values, the usual one first"),
    ],
  },
];
