/**
 * What a search through a library filters by, from one small decode: colors, shape, copy space,
 * print size, likeness. It judges neither rights nor quality.
 */
import { mm, type Mm } from "#brand";
import { likenessOf, type Likeness } from "../likeness/likeness.ts";
import { openSmall } from "../small-picture.ts";
import { copySpaceOf, type CopySpace } from "./copy-space.ts";
import { dominantColorsOf, type DominantColor } from "./dominant-colors.ts";

/** The shape of a picture. */
export type Orientation = "portrait" | "landscape" | "square" | "panorama";

/** Densities that print sizes are told for, in pixels per inch. */
export const printDensities = [300, 225, 150] as const;

/** How large a picture may be printed. */
export interface PrintSize {
  /** Pixels per inch that the size still has. */
  readonly density: number;
  readonly width: Mm;
  readonly height: Mm;
}

/** What a picture is like. */
export interface Character {
  readonly likeness: Likeness;
  readonly colors: readonly DominantColor[];
  readonly orientation: Orientation;
  readonly copySpace: readonly CopySpace[];
  readonly printSizes: readonly PrintSize[];
}

/** Looks at an original once, small. */
export async function characterOf(
  bytes: Uint8Array,
  name = "upload",
): Promise<Character> {
  const { original, pixels } = await openSmall(bytes, name);
  const { pixelWidth, pixelHeight } = original;
  return {
    likeness: likenessOf(pixels),
    colors: dominantColorsOf(pixels),
    orientation: orientationOf(pixelWidth, pixelHeight),
    copySpace: copySpaceOf(pixels),
    printSizes: printSizesOf(pixelWidth, pixelHeight),
  };
}

/** Sides that differ by less than 5 % are a square; twice as wide as high is a panorama. */
export function orientationOf(
  pixelWidth: number,
  pixelHeight: number,
): Orientation {
  const ratio = pixelWidth / pixelHeight;
  if (ratio >= 2) return "panorama";
  if (ratio > 1.05) return "landscape";
  return ratio < 1 / 1.05 ? "portrait" : "square";
}

/** The greatest print at each density, rounded down to whole millimetres. */
export const printSizesOf = (
  pixelWidth: number,
  pixelHeight: number,
): readonly PrintSize[] =>
  printDensities.map((density) => {
    const millimetres = (pixels: number) =>
      mm(Math.floor((pixels / density) * 25.4));
    return {
      density,
      width: millimetres(pixelWidth),
      height: millimetres(pixelHeight),
    };
  });
