import type {
  FieldHook,
  PayloadRequest,
  TextareaField,
  TextareaFieldValidation,
} from "payload";
import { readVector, writeNamedSvg, type Swatch } from "#brand";
import { swatchesOf } from "../swatches-of.ts";

/** Where the colours of a drawing are looked up; `id` is the document's own, once it has one. */
type SwatchSource = (
  data: object,
  req: PayloadRequest,
  id?: number | string,
) => Promise<readonly Swatch[] | undefined>;

/** The colours of the brand that the document belongs to. */
const ofItsBrand: SwatchSource = (data, req) =>
  swatchesOf("brand" in data ? data.brand : undefined, req);

/** What a drawing is allowed to be, told to whoever pastes one. */
const rules =
  "SVG of filled shapes alone, each in a colour of the brand: its hex, or data-swatch with its name. Strokes, text, effects and scripts are refused.";

/** What is wrong with a drawing in a brand's colours; true where it can be drawn. */
export function isDrawing(
  svg: string,
  swatches: readonly Swatch[],
): true | string {
  try {
    readVector(svg, swatches);
    return true;
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

/** Keeps the names of colours instead of their values, so that a drawing follows its brand. */
const keepNames =
  (swatches: SwatchSource): FieldHook =>
  async ({ data, originalDoc, req, value }) => {
    const known = await swatches(data ?? {}, req, originalDoc?.id);
    const isFit =
      typeof value === "string" && known && isDrawing(value, known) === true;
    return isFit ? writeNamedSvg(readVector(value, known)) : value;
  };

/** A drawing kept as the text of a strict SVG, judged by what is in it and shown as it will print. */
export const drawing = (
  name: string,
  label: string,
  swatches: SwatchSource = ofItsBrand,
): TextareaField => {
  const validate: TextareaFieldValidation = async (
    value,
    { data, id, req, required },
  ) => {
    if (!value) return !required || "Paste an SVG or choose a file";
    if (typeof value !== "string") return "Paste an SVG as text";
    const known = await swatches(data, req, id);
    return known
      ? isDrawing(value, known)
      : "There are no colours to paint with: choose the brand, or bring its tokens in";
  };
  return {
    name,
    label,
    type: "textarea",
    required: true,
    validate,
    hooks: { beforeChange: [keepNames(swatches)] },
    admin: {
      description: rules,
      components: {
        Field: "/src/app/(payload)/components/drawing-field.tsx#DrawingField",
      },
    },
  };
};
