import {
  converter,
  differenceCiede2000,
  wcagContrast,
  wcagLuminance,
} from "culori";
import type { Rgb as CuloriRgb } from "culori";

import type { Rgb } from "./swatch.ts";

/**
 * What brand colors are to the eye: luminance, contrast, Lab and difference.
 *
 * It judges colors and never makes new ones: inks are authored, and photographs are separated
 * elsewhere.
 */

/** CIE L*a*b* with lightness from 0 to 100. */
export type Lab = readonly [lightness: number, a: number, b: number];

const toCulori = ([red, green, blue]: Rgb): CuloriRgb => ({
  mode: "rgb",
  r: red / 255,
  g: green / 255,
  b: blue / 255,
});

/** Relative luminance of WCAG 2.2, 0 for black to 1 for white. */
export const relativeLuminance = (color: Rgb): number =>
  wcagLuminance(toCulori(color));

/**
 * Contrast ratio of WCAG 2.2, 1 to 21, whichever of the two is the ground.
 *
 * @example
 * contrastRatio([0, 0, 0], [255, 255, 255]); // 21
 */
export const contrastRatio = (a: Rgb, b: Rgb): number =>
  wcagContrast(toCulori(a), toCulori(b));

const toLab = converter("lab");

/**
 * The Lab of an sRGB color under D50, the light of print: Bradford-adapted from sRGB's D65.
 *
 * @example
 * labOf([18, 53, 91]).map(Math.round); // [21, -1, -27]
 */
export function labOf(color: Rgb): Lab {
  const { l, a, b } = toLab(toCulori(color));
  return [l, a, b];
}

const difference = differenceCiede2000();

/**
 * CIEDE2000 between two Lab colors under the same light: 1 is just noticeable, 10 is plain.
 *
 * Source: Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula", 2005.
 */
export const colorDifference = (one: Lab, other: Lab): number =>
  // The formula asks for no light; lab65 is the mode that culori takes unconverted.
  difference(
    { mode: "lab65", l: one[0], a: one[1], b: one[2] },
    { mode: "lab65", l: other[0], a: other[1], b: other[2] },
  );
