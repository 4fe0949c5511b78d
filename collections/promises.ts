import type { CollectionConfig, TextFieldSingleValidation } from "payload";
import { accessOf } from "./access/access-of.ts";
import { brand } from "./fields/brand.ts";
import { drawing } from "./fields/drawing.ts";
import { key } from "./fields/key.ts";
import { panel } from "./fields/panel.ts";
import { swatchName } from "./fields/swatch-name.ts";
import { wellbeing } from "./fields/wellbeing.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

const mostWords = 15;

const isShort: TextFieldSingleValidation = (value) => {
  const words = value?.trim().split(/\s+/).length ?? 0;
  return (
    words <= mostWords || `Say it in at most fifteen words: these are ${words}`
  );
};

/** What the organisation promises, each with the colour and icon that always go with it. */
export const Promises = (): CollectionConfig => ({
  slug: "promises",
  // Else the type would be called as the language's own Promise.
  typescript: { interface: "BrandPromise" },
  admin: {
    group: "Brand",
    useAsTitle: "title",
    defaultColumns: ["title", "line", "swatch", "portfolio", "order", "brand"],
    listSearchableFields: ["title", "key", "line"],
    description:
      "What the organisation promises, each with its colour and icon.",
  },
  defaultSort: "order",
  indexes: [{ fields: ["brand", "key"], unique: true }],
  access: accessOf("promises"),
  hooks: {
    beforeDelete: [refuseWhenUsed("promises", "choose another there first")],
  },
  fields: [
    {
      name: "title",
      type: "text",
      required: true,
      localized: true,
      admin: {
        description:
          "The label that stands beside the icon, in every language: colour alone never carries it.",
      },
    },
    {
      name: "line",
      label: "The promise",
      type: "text",
      localized: true,
      validate: isShort,
      admin: {
        description:
          "At most fifteen words: Keep Larkmere clean, green and wild. Needed in the brand’s first language.",
      },
    },
    wellbeing(),
    {
      type: "row",
      fields: [
        swatchName("swatch", "Colour", "Stands for this promise everywhere."),
        swatchName(
          "tint",
          "Tint",
          "The pale ground that goes with the colour.",
        ),
      ],
    },
    drawing("icon", "Icon"),
    brand(),
    key("environment"),
    {
      name: "portfolio",
      type: "text",
      index: true,
      admin: {
        position: "sidebar",
        description: "The cabinet portfolio that answers for it.",
      },
    },
    {
      name: "order",
      type: "number",
      required: true,
      defaultValue: 1,
      min: 1,
      index: true,
      admin: {
        position: "sidebar",
        step: 1,
        description: "Its place among the promises, counted from 1.",
      },
    },
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});
