import type {
  TextField,
  TextFieldManyValidation,
  TextFieldSingleValidation,
} from "payload";
import { suggestion, type Swatch } from "#brand";
import { swatchesOf } from "../swatches-of.ts";
import { valuesCell } from "./cells.ts";

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

const validateMany: TextFieldManyValidation = async (
  value,
  { data, req, required },
) => {
  const names = value ?? [];
  if (!Array.isArray(names)) return "Choose colours by their names";
  if (names.length === 0) return !required || "Choose at least one colour";
  const swatches = await swatchesOf(
    "brand" in data ? data.brand : undefined,
    req,
  );
  if (!swatches)
    return "Choose the brand first: these are names of its colours";
  const faults = names.map((name) => isSwatchOf(String(name), swatches));
  return faults.find((fault) => fault !== true) ?? true;
};

/** The names of several of the brand's colours. The document has a field `brand`. */
export const swatchNames = (
  name: string,
  label: string,
  description: string,
): TextField => ({
  name,
  label,
  type: "text",
  hasMany: true,
  validate: validateMany,
  admin: {
    description,
    components: {
      Field: "/src/app/(payload)/components/swatch-picker.tsx#SwatchPicker",
      Cell: valuesCell,
    },
  },
});
