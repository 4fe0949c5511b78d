/** The fields of a ticket. A draft may lack any of them; the order is refused while one that counts is missing. */
import type { Field, GroupField, NumberField, SelectField } from "payload";
import {
  bindings,
  coatings,
  finishes,
  folds,
  laminates,
  packings,
  proofs,
  stocks,
} from "#brand";
import { day } from "../fields/day.ts";
import { optionsOf } from "../fields/options-of.ts";

const amount = (
  name: string,
  label: string,
  [min, max]: readonly [number, number],
  description = "",
): NumberField => ({
  name,
  label,
  type: "number",
  min,
  max,
  admin: { width: "33%", ...(description && { description }) },
});

const oneOf = (
  name: string,
  label: string,
  labels: Readonly<Record<string, string>>,
): SelectField => ({
  name,
  label,
  type: "select",
  options: optionsOf(labels),
  admin: { width: "33%" },
});

const stockNames = Object.fromEntries(
  stocks.map(({ code, name }) => [code, name]),
);

const stock = (name: string, label: string): GroupField => ({
  name,
  label,
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        oneOf("type", "Stock", stockNames),
        amount("grammage", "Weight", [30, 1000], "Grams per square metre."),
        amount("recycled", "Recycled", [0, 100], "Per cent of the fibre."),
      ],
    },
    {
      type: "row",
      fields: [
        {
          name: "color",
          label: "Colour",
          type: "text",
          maxLength: 60,
          admin: { width: "50%", placeholder: "White" },
        },
        {
          ...oneOf("certificate", "Certificate", {
            none: "None",
            fsc: "FSC",
            pefc: "PEFC",
          }),
        },
      ],
    },
  ],
});

/** How it is printed and finished. */
export const paperFields = (): Field => ({
  name: "ticket",
  label: false,
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        amount("pages", "Pages", [1, 1000], "Both sides of a sheet are two."),
        oneOf("sides", "Printed", { 1: "One side", 2: "Both sides" }),
      ],
    },
    {
      type: "row",
      fields: [
        amount("inksFront", "Inks on the front", [1, 8]),
        amount("inksBack", "Inks on the back", [0, 8], "0 for none."),
      ],
    },
    stock("stock", "Stock"),
    {
      ...stock("cover", "Cover"),
      admin: {
        condition: (_, ticket) => (ticket["binding"] ?? "none") !== "none",
      },
    },
    {
      type: "row",
      fields: [
        oneOf("fold", "Fold", folds),
        oneOf("binding", "Binding", bindings),
        {
          name: "isCreased",
          label: "Creased",
          type: "checkbox",
          defaultValue: false,
          admin: { width: "33%", description: "Needed from 170 g/m² on." },
        },
      ],
    },
    {
      type: "row",
      fields: [
        oneOf("laminate", "Laminate", laminates),
        oneOf("coating", "Coating", coatings),
        oneOf("packing", "Packed", packings),
      ],
    },
    {
      type: "row",
      fields: [
        {
          name: "finishes",
          label: "Also",
          type: "select",
          hasMany: true,
          options: optionsOf(finishes),
          admin: { width: "66%" },
        },
        amount("packedIn", "Packed in", [1, 100_000], "Copies together."),
      ],
    },
  ],
});

/** How many, who pays, by when, and what is looked at before. */
export const orderFields = (): Field[] => [
  {
    type: "row",
    fields: [
      amount("quantity", "Quantity", [1, 10_000_000]),
      day("neededBy", "Needed by", {
        width: "33%",
        description: "The day by which every copy is delivered.",
      }),
      {
        name: "isImmovable",
        label: "The day cannot move",
        type: "checkbox",
        defaultValue: false,
        admin: { width: "33%" },
      },
    ],
  },
  {
    type: "row",
    fields: [
      {
        name: "costCode",
        label: "Cost code",
        type: "text",
        index: true,
        maxLength: 60,
        admin: { width: "33%", placeholder: "COM-4410" },
      },
      {
        name: "purchaseOrder",
        label: "Purchase order",
        type: "text",
        maxLength: 60,
        admin: { width: "33%" },
      },
      {
        name: "isPublicity",
        label: "Counts as publicity",
        type: "checkbox",
        defaultValue: true,
        admin: {
          width: "33%",
          description: "Spending that the council publishes.",
        },
      },
    ],
  },
  {
    type: "row",
    fields: [
      {
        ...amount("overs", "Overs", [0, 10], "Per cent that may come on top."),
        defaultValue: 0,
      },
      {
        ...amount("fileCopies", "File copies", [0, 100]),
        defaultValue: 2,
      },
      {
        ...oneOf("proof", "Proof", proofs),
        defaultValue: "pdf",
      },
    ],
  },
  {
    name: "proofTo",
    label: "Proof to",
    type: "text",
    maxLength: 500,
    admin: { description: "Where a proof on paper is sent." },
  },
  day("inChargeOn", "First day on show", {
    description: "Of posters that a contractor puts up.",
  }),
  {
    name: "imprint",
    type: "textarea",
    maxLength: 500,
    admin: {
      rows: 2,
      description:
        "As the artwork prints it. Empty: it is copied from the artwork with the order.",
    },
  },
  {
    name: "notes",
    label: "Notes for the studio",
    type: "textarea",
    maxLength: 2000,
    admin: { rows: 3 },
  },
];

/** Where copies go. */
export const deliveryFields = (): Field[] => [
  {
    name: "deliveries",
    type: "array",
    maxRows: 200,
    labels: { singular: "delivery", plural: "deliveries" },
    admin: { description: "Together they make the quantity." },
    fields: [
      {
        type: "row",
        fields: [
          {
            name: "name",
            type: "text",
            maxLength: 200,
            admin: { width: "50%", placeholder: "Weirford Library" },
          },
          amount("copies", "Copies", [1, 10_000_000]),
        ],
      },
      { name: "address", type: "textarea", maxLength: 500, admin: { rows: 2 } },
      {
        type: "row",
        fields: [
          {
            name: "contact",
            label: "Ask for",
            type: "text",
            maxLength: 200,
            admin: { width: "33%" },
          },
          {
            name: "phone",
            type: "text",
            maxLength: 40,
            admin: { width: "33%" },
          },
          day("by", "By", { width: "33%" }),
        ],
      },
      {
        name: "notes",
        label: "Access",
        type: "text",
        maxLength: 500,
        admin: { placeholder: "Ring the bell at the back" },
      },
    ],
  },
];
