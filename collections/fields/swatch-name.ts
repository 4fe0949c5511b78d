import type { TextField, TextFieldSingleValidation } from "payload";
import { suggestion, type Swatch } from "#brand";
import { swatchesOf } from "../swatches-of.ts";

/** Why a name is no swatch of a brand, with the nearest name; true where it is one. */
export function isSwatchOf(
  name: string,
  swatches: readonly Swatch[],
): true | string {
  const names = swatches.map((swatch) => swatch.name);
  if (names.includes(name)) return true;
  return `No colour of this brand is named "${name.slice(0, 40)}"${suggestion(name, names)}: choose one of its colours, or add it to its tokens first`;
}

const validate: TextFieldSingleValidation = async (
  value,
  { data, req, required },
) => {
  if (!value) return !required || "Choose a colour of the brand";
  if (typeof value !== "string") return "Choose a colour by its name";
  const swatches = await swatchesOf(
    "brand" in data ? data.brand : undefined,
    req,
  );
  return swatches
    ? isSwatchOf(value, swatches)
    : "Choose the brand first: this is a name of one of its colours";
};

/** The name of one of the brand's colours, picked from its palette. The document has a field `brand`. */
export const swatchName = (
  name: string,
  label: string,
  description: string,
): TextField => ({
  name,
  label,
  type: "text",
  required: true,
  validate,
  admin: {
    description,
    components: {
      Field: "/src/app/(payload)/components/swatch-picker.tsx#SwatchPicker",
    },
  },
});
