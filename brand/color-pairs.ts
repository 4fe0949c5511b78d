import { contrastRatio } from "./color.ts";
import { textAllowedBy, type AllowedText } from "./legibility.ts";
import type { Swatch } from "./swatch.ts";

/** Words in one swatch on another. */
export interface ColorPair {
  readonly text: Swatch;
  readonly ground: Swatch;
  /** WCAG 2.2, 1 to 21. */
  readonly ratio: number;
  readonly allowed: AllowedText;
}

/**
 * Every swatch that words may be set in on a ground, the easiest to read first.
 *
 * Tints are grounds and never words; those that the contrast refuses are told too, so that nobody tries them.
 */
export const pairsOn = (
  ground: Swatch,
  swatches: readonly Swatch[],
): readonly ColorPair[] =>
  swatches
    .filter(({ name, role }) => role !== "tint" && name !== ground.name)
    .map((text): ColorPair => {
      const ratio = contrastRatio(text.srgb, ground.srgb);
      return { text, ground, ratio, allowed: textAllowedBy(ratio) };
    })
    .toSorted((one, other) => other.ratio - one.ratio);

/**
 * A ratio as people quote it, never rounded up: 4.499 is `4.4` and not the `4.5` that it would need to be.
 *
 * @example
 * ratioWords(4.499); // "4.4"
 */
export const ratioWords = (ratio: number): string =>
  (Math.floor(ratio * 10) / 10).toFixed(1);
