import type { SelectField, Tab } from "payload";
import { noOne } from "../../access/no-one.ts";
import { optionsOf } from "../options-of.ts";
import { panel } from "../panel.ts";
import { readOnlyNumber, readOnlyText } from "../read-only.ts";

const closed = { create: noOne, update: noOne };

/** A choice that the program makes and people filter by. */
const readOnlyChoice = (
  name: string,
  label: string,
  choices: Readonly<Record<string, string>>,
): SelectField => ({
  name,
  label,
  type: "select",
  index: true,
  options: optionsOf(choices),
  access: closed,
  admin: { readOnly: true },
});

/** What the program reads from the pixels: for search, and never by hand. */
export const readingTab = (): Tab => ({
  label: "Reading",
  fields: [
    panel("character", "photograph/character.tsx#Character"),
    {
      name: "reading",
      type: "group",
      label: false,
      access: closed,
      admin: { hideGutter: true },
      fields: [
        {
          type: "row",
          fields: [
            readOnlyChoice("orientation", "Orientation", orientations),
            readOnlyChoice("lightness", "Lightness", lightnesses),
            readOnlyChoice("detail", "Detail", details),
          ],
        },
        {
          name: "hues",
          label: "Colours",
          type: "select",
          hasMany: true,
          index: true,
          options: optionsOf(hues),
          access: closed,
          admin: { readOnly: true },
        },
        {
          name: "colors",
          type: "array",
          // Closed as a whole: a field closed within rows would be taken out of them.
          access: closed,
          admin: { hidden: true },
          fields: [
            { name: "hex", type: "text", required: true },
            { name: "share", type: "number", required: true },
          ],
        },
        {
          type: "row",
          fields: [
            readOnlyText("iccProfile", "Colour profile"),
            {
              ...readOnlyNumber("longSide", "Longer side in pixels"),
              index: true,
            },
            {
              ...readOnlyNumber("shortSide", "Shorter side in pixels"),
              index: true,
            },
          ],
        },
        {
          ...readOnlyText("likeness", "Likeness"),
          admin: { hidden: true, readOnly: true },
        },
        ...[1, 2, 3, 4].map((band) => ({
          ...readOnlyNumber(`band${band}`, `Likeness, part ${band}`),
          index: true,
          admin: { hidden: true, readOnly: true },
        })),
      ],
    },
  ],
});

const orientations = {
  landscape: "Landscape",
  portrait: "Portrait",
  square: "Square",
  panorama: "Panorama",
};

const lightnesses = { dark: "Dark", middle: "Middle", light: "Light" };

const details = {
  calm: "Calm: soft all over",
  mixed: "Some of it calm",
  busy: "Busy all over",
};

const hues = {
  red: "Red",
  orange: "Orange",
  brown: "Brown",
  yellow: "Yellow",
  green: "Green",
  teal: "Teal",
  blue: "Blue",
  purple: "Purple",
  pink: "Pink",
  black: "Black",
  grey: "Grey",
  white: "White",
};
