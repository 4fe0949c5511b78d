import type {
  Field,
  SelectField,
  TextFieldSingleValidation,
  UploadField,
} from "payload";
import { exhibitNames } from "#brand";
import { copyLine } from "../fields/copy.ts";
import { drawing } from "../fields/drawing.ts";

const isGiven = (sibling: unknown): boolean =>
  typeof sibling === "object" &&
  sibling !== null &&
  (("photograph" in sibling && Boolean(sibling.photograph)) ||
    ("drawing" in sibling && Boolean(sibling.drawing)));

/** A picture that is drawn says itself what it shows. */
const isDrawn = (sibling: unknown): boolean =>
  typeof sibling === "object" &&
  sibling !== null &&
  "exhibit" in sibling &&
  Boolean(sibling.exhibit);

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

const exhibit: SelectField = {
  name: "exhibit",
  label: "Or a picture of the rule",
  type: "select",
  options: Object.entries(exhibitNames).map(([value, label]) => ({
    value,
    label,
  })),
  admin: {
    description:
      "Drawn from the brand’s own figures: it changes when they do. A photograph or a drawing goes before it.",
  },
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
  exhibit,
  {
    name: "alt",
    label: "Alternative text",
    type: "text",
    localized: isLocalized,
    maxLength: 500,
    validate: altWhereShown,
    admin: {
      description: "What the picture shows, for those who cannot see it.",
      condition: (_, sibling) => isGiven(sibling) || isDrawn(sibling),
    },
  },
];
