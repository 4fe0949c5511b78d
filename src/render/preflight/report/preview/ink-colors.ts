import { processInks } from "../../../plates/color/inks.ts";
import type { SpotLook } from "../spot-looks.ts";

/** Red, green and blue, 0 to 255, sRGB. */
export type ScreenColor = readonly [red: number, green: number, blue: number];

/**
 * How the process inks look over each other on coated paper: FOGRA39 by its profile, relative
 * colorimetric with black point compensation. The index has bit 0 for cyan, 1 for magenta, 2 for
 * yellow and 3 for black.
 */
export const overprints: readonly ScreenColor[] = [
  [255, 255, 255],
  [0, 158, 227],
  [229, 0, 125],
  [46, 35, 131],
  [255, 237, 0],
  [0, 150, 62],
  [227, 0, 11],
  [47, 47, 45],
  [24, 23, 21],
  [0, 3, 26],
  [34, 0, 0],
  [0, 0, 0],
  [22, 24, 0],
  [0, 11, 0],
  [30, 0, 0],
  [0, 0, 0],
];

/** The curve that tints of the same profile follow between paper and full ink, in sRGB values. */
export const tintOf = (share: number): number =>
  Math.min(1, Math.max(0, share)) ** 1.2;

/** Process inks over each other, shares of 1: every overprint by the area that it takes. */
export function processColor(shares: readonly number[]): ScreenColor {
  const covered = processInks.map((_, ink) => tintOf(shares[ink] ?? 0));
  const color: [number, number, number] = [0, 0, 0];
  for (const [index, [red, green, blue]] of overprints.entries()) {
    let area = 1;
    for (const [ink, share] of covered.entries())
      area *= (index >> ink) & 1 ? share : 1 - share;
    color[0] += area * red;
    color[1] += area * green;
    color[2] += area * blue;
  }
  return color;
}

/** The process inks at full strength. */
export const inkColors: ReadonlyMap<string, ScreenColor> = new Map(
  processInks.map((ink, index) => [ink, overprints[1 << index] ?? [0, 0, 0]]),
);

/** A spot ink at full strength, as its stand-in looks. */
export const spotColor = ({ process }: SpotLook): ScreenColor =>
  processColor(process);
