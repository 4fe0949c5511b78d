import type { Field, TextFieldSingleValidation, UploadField } from "payload";
import { copyLine } from "../fields/copy.ts";
import { drawing } from "../fields/drawing.ts";

const isGiven = (sibling: unknown): boolean =>
  typeof sibling === "object" &&
  sibling !== null &&
  (("photograph" in sibling && Boolean(sibling.photograph)) ||
    ("drawing" in sibling && Boolean(sibling.drawing)));

const altWhereShown: TextFieldSingleValidation = (value, { siblingData }) =>
  Boolean(value?.trim()) ||
  !isGiven(siblingData) ||
  "Say what the picture shows, for those who cannot see it";

const photograph: UploadField = {
  name: "photograph",
  type: "upload",
  relationTo: "photographs",
  admin: { description: "From the library of photographs." },
};

/** A picture with its words: an example of what to do, or a figure of the text. */
export const shown = (isLocalized: boolean): Field[] => [
  copyLine({
    name: "caption",
    description: "Say it so that it makes sense without the picture.",
    isRequired: true,
    isLocalized,
    mostCharacters: 300,
  }),
  photograph,
  { ...drawing("drawing", "Or a drawing"), required: false },
  {
    name: "alt",
    label: "Alternative text",
    type: "text",
    localized: isLocalized,
    maxLength: 500,
    validate: altWhereShown,
    admin: {
      description: "What the picture shows, for those who cannot see it.",
      condition: (_, sibling) => isGiven(sibling),
    },
  },
];
