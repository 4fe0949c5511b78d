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
      "How people ask for it in another format or language, with a telephone number. It stands on everything that is printed.",
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
          "Who publishes it, in small type at the foot. {date} and {reference} are filled in from the toolkit.",
        ),
        line(
          "social",
          "Social accounts",
          "One sentence that says where to follow the organisation.",
        ),
        {
          type: "row",
          fields: [
            line(
              "photographCredit",
              "Before a photographer’s name",
              "The word that stands before the name in a credit, with its colon.",
            ),
            line(
              "orCall",
              "Before a telephone number",
              "What joins the web address and the number, in small letters.",
            ),
          ],
        },
      ],
    },
  ],
});
