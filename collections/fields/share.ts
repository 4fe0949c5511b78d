import type { NumberField } from "payload";

/** A share of a length, 0 to 1. */
export const share = (name: string, label: string): NumberField => ({
  name,
  label,
  type: "number",
  min: 0,
  max: 1,
  admin: { step: 0.01, width: "25%" },
});
