import type { Tab, TextField, TextareaField } from "payload";

const line = (name: string, label: string, description: string): TextField => ({
  name,
  label,
  type: "text",
  localized: true,
  admin: { description },
});

const alternativeFormats: TextareaField = {
  name: "alternativeFormats",
  label: "Other formats and languages",
  type: "textarea",
  localized: true,
  admin: {
    rows: 2,
    description:
      "Need this in large print, easy read, audio or another language? Call 01632 960 000.",
  },
};

/** Sentences that stand on everything the brand prints, in each of its languages. */
export const linesTab = (): Tab => ({
  label: "House lines",
  description:
    "What the law or the brand puts on everything. Choose the language at the top right; a language has all five or none.",
  fields: [
    {
      name: "lines",
      label: false,
      type: "group",
      fields: [
        alternativeFormats,
        line(
          "imprint",
          "Imprint",
          "With {date} and {reference}: Published by Larkmere Council, {date}. {reference}.",
        ),
        line(
          "social",
          "Social accounts",
          "Follow @LarkmereCouncil on Facebook, Instagram and Nextdoor",
        ),
        {
          type: "row",
          fields: [
            line(
              "photographCredit",
              "Before a photographer's name",
              "Photograph:",
            ),
            line("orCall", "Before a telephone number", "or call"),
          ],
        },
      ],
    },
  ],
});
