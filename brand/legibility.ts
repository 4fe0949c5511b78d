import type { Format } from "./format.ts";
import type { Pt } from "./units.ts";

/** How large text must be for a contrast: any size, large only, or no text at all. */
export type AllowedText = "any" | "large" | "none";

/** WCAG 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for large text. */
const contrastOfText = 4.5;
const contrastOfLargeText = 3;

/**
 * The text that a contrast ratio allows by WCAG 2.2, level AA.
 *
 * Ratios are not rounded up: 4.49 is large text only.
 *
 * @example
 * textAllowedBy(3.68); // "large"
 */
export const textAllowedBy = (ratio: number): AllowedText =>
  ratio >= contrastOfText
    ? "any"
    : ratio >= contrastOfLargeText
      ? "large"
      : "none";

/** From this weight on WCAG calls text bold. */
const bold = 700;

/**
 * Whether WCAG calls text large: from 18 pt on, or 14 pt bold.
 *
 * A screen's layout points are its pixels, of which WCAG counts 96 to 72 points: 24, or 18 2/3
 * bold.
 */
export function isLargeText(
  size: Pt,
  weight: number,
  medium: Format["medium"],
): boolean {
  const least = weight >= bold ? 14 : 18;
  return size >= (medium === "screen" ? (least * 96) / 72 : least);
}

/** The contrast that text of a size and weight needs: 3 or 4.5. */
export const leastContrast = (
  size: Pt,
  weight: number,
  medium: Format["medium"],
): number =>
  isLargeText(size, weight, medium) ? contrastOfLargeText : contrastOfText;
