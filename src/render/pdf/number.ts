import { PaintError } from "../errors.ts";

/**
 * A number without noise: rounded, and never minus zero.
 *
 * @example
 * rounded(-0.00001); // 0
 */
export function rounded(value: number, places = 3): number {
  if (!Number.isFinite(value) || Math.abs(value) > 1e9) {
    throw new PaintError(
      `Expected a finite number for a PDF but received ${value}: mend the frame`,
    );
  }
  const scale = 10 ** places;
  return Math.round(value * scale) / scale + 0;
}

/**
 * A number as a PDF spells it: no exponent, no trailing zeros.
 *
 * @example
 * decimal(12.34567); // "12.346"
 */
export const decimal = (value: number, places = 3): string => {
  const text = String(rounded(value, places));
  return text.includes("e") ? rounded(value, places).toFixed(places) : text;
};

/** Several numbers, with spaces between them. */
export const decimals = (values: readonly number[], places = 3): string =>
  values.map((value) => decimal(value, places)).join(" ");
