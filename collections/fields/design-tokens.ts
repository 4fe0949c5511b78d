import type { JSONField, JSONFieldValidation } from "payload";
import { readTokens, swatchesFromTokens, type Swatch } from "#brand";
import { missingSwatches, saysMissing } from "../tokens/missing-swatches.ts";
import { hiddenJson } from "./hidden-json.ts";

/** The colours of a file of tokens, or the sentence that says what is wrong with it. */
export function swatchesOrFault(tokens: unknown): readonly Swatch[] | string {
  try {
    return swatchesFromTokens(readTokens(tokens));
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" ? value : null;

const validate: JSONFieldValidation = async (value, { data, id, req }) => {
  if (value === undefined || value === null) return true;
  const swatches = swatchesOrFault(value);
  if (typeof swatches === "string") return swatches;
  if (id === undefined) return true;
  const pattern = textOf(Reflect.get(data, "pattern"));
  const missing = await missingSwatches(req, { id, pattern }, swatches);
  return missing.length === 0 || saysMissing(missing);
};

/** A brand's design tokens as data. Whoever writes them, no colour that is in use goes away. */
export const designTokens = (): JSONField => ({
  ...hiddenJson("tokens"),
  validate,
  // Out of the form: saving another field must not write back tokens that were replaced meanwhile.
  admin: { disabled: true },
});
