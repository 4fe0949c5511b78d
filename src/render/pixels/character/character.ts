/**
 * What a search through a library filters by, from one small decode: colors, shape, copy space,
 * print size, likeness. It judges neither rights nor quality.
 */
import { likenessOf, type Likeness } from "../likeness/likeness.ts";
import type { PicturePixels } from "../../supplies.ts";
import type { Inspected } from "../inspect.ts";
import { openSmall } from "../small-picture.ts";
import { copySpaceOf, type CopySpace } from "./copy-space.ts";
import { dominantColorsOf, type DominantColor } from "./dominant-colors.ts";
import { impressionOf, type Impression } from "./impression.ts";
import { printSizesOf, type PrintSize } from "./print-sizes.ts";

/** The shape of a picture. */
export type Orientation = "portrait" | "landscape" | "square" | "panorama";

/** What a picture is like. */
export interface Character {
  readonly likeness: Likeness;
  readonly colors: readonly DominantColor[];
  readonly orientation: Orientation;
  readonly copySpace: readonly CopySpace[];
  readonly impression: Impression;
  readonly printSizes: readonly PrintSize[];
}

/** Looks at an original once, small. */
export async function characterOf(
  bytes: Uint8Array,
  name = "upload",
): Promise<Character> {
  const { original, pixels } = await openSmall(bytes, name);
  return describeSmall(pixels, original);
}

/** What a picture is like, from a small copy and the size of its original. */
export function describeSmall(
  pixels: PicturePixels,
  { pixelWidth, pixelHeight }: Pick<Inspected, "pixelWidth" | "pixelHeight">,
): Character {
  const colors = dominantColorsOf(pixels);
  const copySpace = copySpaceOf(pixels);
  return {
    likeness: likenessOf(pixels),
    colors,
    orientation: orientationOf(pixelWidth, pixelHeight),
    copySpace,
    impression: impressionOf(colors, copySpace),
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
