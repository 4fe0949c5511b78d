import { PaintError } from "../errors.ts";

const scales = [1, 10, 100, 1000, 10_000] as const;

/** What stands behind the point, by places and by the whole number that it is: `.05` for 50 thousandths. */
const fractions = scales.map((scale, places) =>
  Array.from({ length: scale }, (_, part) =>
    part === 0
      ? ""
      : `.${String(part).padStart(places, "0").replace(/0+$/, "")}`,
  ),
);

/** Within these, a number in its smallest steps is a whole number that is reckoned with exactly. */
const greatestQuick = 100_000;

/**
 * A number without noise: rounded, and never minus zero.
 *
 * @example
 * rounded(-0.00001); // 0
 */
export function rounded(value: number, places = 3): number {
  const scale = scaleOf(value, places);
  return Math.round(value * scale) / scale + 0;
}

/**
 * A number as a PDF spells it: no exponent, no trailing zeros.
 *
 * @example
 * decimal(12.34567); // "12.346"
 */
export function decimal(value: number, places = 3): string {
  // Most numbers of objects are whole.
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return `${value + 0}`;
  const ends = fractions[places];
  if (!ends || !(Math.abs(value) < greatestQuick)) return slowly(value, places);
  // Pages hold thousands of numbers, and to spell one from its parts takes a third of the time.
  const steps = Math.round(value * ends.length);
  const size = Math.abs(steps);
  const whole = Math.floor(size / ends.length);
  const text = whole + (ends[size - whole * ends.length] ?? "");
  return steps < 0 ? `-${text}` : text;
}

/** Several numbers, with spaces between them. */
export const decimals = (values: readonly number[], places = 3): string =>
  values.map((value) => decimal(value, places)).join(" ");

function slowly(value: number, places: number): string {
  const near = rounded(value, places);
  const text = String(near);
  return text.includes("e") ? near.toFixed(places) : text;
}

function scaleOf(value: number, places: number): number {
  if (!Number.isFinite(value) || Math.abs(value) > 1e9)
    throw new PaintError(
      `Expected a finite number for a PDF but received ${value}: mend the frame`,
    );
  return scales[places] ?? 10 ** places;
}
