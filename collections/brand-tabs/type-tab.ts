import type { ArrayField, GroupField, NumberField, Tab } from "payload";
import type { TypeRoleName } from "#brand";
import { familiesExist } from "../fields/families-exist.ts";
import { weightsDiffer } from "../fields/weights-differ.ts";
import { isFont } from "../fonts/is-font.ts";

const multiple = (
  name: string,
  label: string,
  description: string,
  defaultValue = 1,
): NumberField => ({
  name,
  label,
  type: "number",
  required: true,
  defaultValue,
  min: 0.1,
  max: 5,
  admin: { description, step: 0.01, width: "25%" },
});

const labels = "/src/app/(payload)/components/type/row-labels.tsx";

const typefaces = (): ArrayField => ({
  name: "typefaces",
  type: "array",
  labels: { singular: "Typeface", plural: "Typefaces" },
  admin: {
    initCollapsed: true,
    components: { RowLabel: `${labels}#TypefaceLabel` },
  },
  fields: [
    {
      type: "row",
      fields: [
        { name: "family", type: "text", required: true },
        {
          name: "role",
          label: "Used for",
          type: "select",
          options: [
            { label: "Headlines and text", value: "text" },
            { label: "Headlines only", value: "headline" },
            { label: "Easy read and large print", value: "easy-read" },
            { label: "Another script", value: "script" },
            { label: "Office documents", value: "office" },
            { label: "Web pages", value: "web" },
            { label: "Accent", value: "accent" },
          ],
        },
        {
          name: "licence",
          type: "text",
          required: true,
          admin: { placeholder: "OFL-1.1" },
        },
      ],
    },
    {
      name: "isOnPages",
      label: "Web pages may load it",
      type: "checkbox",
      defaultValue: true,
      admin: {
        description:
          "Off where its licence has no use on the web: the brand guide and links that are shared are set in the next family then.",
      },
    },
    {
      type: "row",
      fields: [
        multiple(
          "leastLeading",
          "Least line height",
          "Multiple of the size; Nastaliq needs about twice what Latin needs.",
        ),
        multiple(
          "opticalScale",
          "Optical scale",
          "Multiplies the size, so that scripts side by side look equally large.",
        ),
      ],
    },
    {
      name: "fonts",
      type: "array",
      required: true,
      minRows: 1,
      labels: { singular: "Font", plural: "Fonts" },
      validate: weightsDiffer,
      admin: { components: { RowLabel: `${labels}#FontLabel` } },
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "weight",
              type: "number",
              required: true,
              min: 100,
              max: 900,
              admin: { width: "20%", step: 100 },
            },
            {
              name: "file",
              type: "text",
              required: true,
              validate: isFont,
              admin: {
                width: "80%",
                description:
                  "One static TrueType file (.ttf) for each weight: hand it in here, or name one inside an installed package.",
                components: {
                  Field:
                    "/src/app/(payload)/components/type/font-file-field.tsx#FontFileField",
                },
              },
            },
          ],
        },
      ],
    },
  ],
});

const stacks = (): ArrayField => ({
  name: "stacks",
  label: "Order of families by language",
  type: "array",
  labels: { singular: "Language", plural: "Languages" },
  validate: familiesExist,
  admin: {
    initCollapsed: true,
    components: { RowLabel: `${labels}#StackLabel` },
    description:
      "Where each letter is looked for, first family first. The language default serves all that have no row of their own.",
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "language",
          type: "text",
          required: true,
          admin: { width: "25%", placeholder: "default" },
        },
        {
          name: "families",
          type: "text",
          hasMany: true,
          required: true,
          admin: { width: "75%" },
        },
      ],
    },
  ],
});

const roles: Readonly<Record<TypeRoleName, string>> = {
  display: "Display",
  headline: "Headline",
  lead: "Lead paragraph",
  body: "Body",
  label: "Labels",
  action: "Call to action",
  legal: "Small print",
};

const typeRole = (name: string, label: string): GroupField => ({
  name,
  label,
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "weight",
          type: "number",
          defaultValue: 400,
          min: 100,
          max: 900,
          admin: { step: 100, width: "20%" },
        },
        {
          ...multiple("lineHeight", "Line height", "Multiple of the size."),
          required: false,
          defaultValue: 1.4,
        },
        {
          name: "tracking",
          type: "number",
          defaultValue: 0,
          min: -0.2,
          max: 0.5,
          admin: { step: 0.005, width: "20%", description: "In ems." },
        },
        {
          name: "features",
          label: "OpenType features",
          type: "text",
          hasMany: true,
          admin: { width: "35%", placeholder: "tnum" },
        },
      ],
    },
  ],
});

/** Typefaces with their licences, the order in which languages try them, and how each job of text is set. */
export const typeTab = (): Tab => ({
  label: "Type",
  fields: [
    typefaces(),
    stacks(),
    {
      name: "typeRoles",
      label: "How text is set",
      type: "group",
      fields: Object.entries(roles).map(([name, label]) =>
        typeRole(name, label),
      ),
    },
  ],
});
