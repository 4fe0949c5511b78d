/**
 * How a brand writes dates, times, figures and sentences: one document for each brand.
 *
 * Settings, since good councils differ. A new one begins with the style of GOV.UK.
 */
import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { brand } from "./fields/brand.ts";

const count = (
  name: string,
  label: string,
  defaultValue: number,
  description: string,
) =>
  ({
    name,
    label,
    type: "number",
    required: true,
    min: 1,
    max: 100,
    defaultValue,
    admin: { step: 1, width: "33%", description },
    validate: (value: unknown) =>
      (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100) ||
      "Write a whole number from 1 to 100",
  }) as const;

/** How a brand writes dates, times, figures and sentences. */
export const HouseStyles = (): CollectionConfig => ({
  slug: "house-styles",
  labels: { singular: "House style", plural: "House styles" },
  admin: {
    group: "Brand",
    useAsTitle: "name",
    defaultColumns: ["name", "brand", "sentenceWords", "updatedAt"],
    description:
      "How the brand writes times, years, figures and sentences. One for each brand.",
  },
  access: accessOf("house-styles"),
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      defaultValue: "House style",
      admin: { description: "Your own name for it." },
    },
    { ...brand(), unique: true },
    {
      type: "row",
      fields: [
        {
          // Values are names, since GraphQL makes names of them.
          name: "timeSeparator",
          label: "Hours and minutes",
          type: "select",
          required: true,
          defaultValue: "colon",
          options: [
            { label: "6:30pm", value: "colon" },
            { label: "6.30pm", value: "stop" },
          ],
          admin: { width: "25%", isClearable: false },
        },
        {
          name: "noon",
          label: "For 12pm",
          type: "text",
          required: true,
          defaultValue: "midday",
          admin: { width: "25%" },
        },
        {
          name: "midnight",
          label: "For 12am",
          type: "text",
          required: true,
          defaultValue: "midnight",
          admin: { width: "25%" },
        },
        {
          name: "yearRange",
          label: "Years that belong together",
          type: "select",
          required: true,
          defaultValue: "to",
          options: [
            { label: "2026 to 2027", value: "to" },
            { label: "2026/27", value: "slash" },
          ],
          admin: { width: "25%", isClearable: false },
        },
      ],
    },
    {
      type: "row",
      fields: [
        count(
          "sentenceWords",
          "Most words in a sentence",
          25,
          "15 is easy to read.",
        ),
        count(
          "headlineWords",
          "Most words in a headline",
          8,
          "It is read from across the street.",
        ),
        count(
          "figuresFrom",
          "In figures from",
          2,
          "2 gives “3 weeks”; 10 gives “three weeks”.",
        ),
      ],
    },
    {
      name: "knownShortForms",
      label: "Short forms that every reader knows",
      type: "text",
      hasMany: true,
      admin: {
        description:
          "NHS, VAT, GP. Type one and press Enter. Any other is to be spelled out where it first stands.",
      },
    },
  ],
});
