import {
  colorDifference,
  labOf,
  type Brand,
  type LogoColorway,
  type LogoLayout,
} from "#brand";
import { packPath } from "../../paint/raster/packed-outline.ts";
import type { RawPixels } from "../../supplies.ts";
import { coverOf } from "./logo-mask.ts";

/** JPEG and reduced sizes move a colour by about this much, CIEDE2000. */
const tolerance = 14;
/** Pixels that a path must cover wholly before its colour is believed. */
const leastPixels = 4;

/** Where a logo stands in a picture, in whole pixels. */
interface Standing {
  readonly layout: LogoLayout;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The version whose swatches the pixels have, path by path; none where they have other colours. */
export function colorwayAt(
  pixels: RawPixels,
  at: Standing,
  { logo, swatches }: Pick<Brand, "logo" | "swatches">,
): LogoColorway | undefined {
  return logo.versions
    .filter(({ layout }) => layout === at.layout)
    .map((version) => {
      const differences = version.art.paths.flatMap(({ d, fill }) => {
        const swatch = swatches.find(({ name }) => name === fill);
        const cover = coverOf([packPath(d)], version, at.width, at.height);
        const mean = meanOf(pixels, cover, at);
        return swatch && mean
          ? [colorDifference(labOf(mean), labOf(swatch.srgb))]
          : [];
      });
      return {
        version,
        worst: Math.max(0, ...differences),
        seen: differences.length,
      };
    })
    .filter(({ seen, worst }) => seen > 0 && worst <= tolerance)
    .toSorted((a, b) => a.worst - b.worst)[0]?.version.colorway;
}

/** The mean colour of what a path covers wholly. */
function meanOf(
  { channels, data, height, width }: RawPixels,
  cover: Float32Array,
  at: Standing,
): readonly [number, number, number] | undefined {
  let count = 0;
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = 0; y < at.height; y++)
    for (let x = 0; x < at.width; x++) {
      const [column, row] = [at.x + x, at.y + y];
      if ((cover[y * at.width + x] ?? 0) < 0.99) continue;
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      const from = (row * width + column) * channels;
      for (const channel of [0, 1, 2] as const)
        sum[channel] += data[from + channel] ?? 0;
      count++;
    }
  return count < leastPixels
    ? undefined
    : [sum[0] / count, sum[1] / count, sum[2] / count];
}
