/**
 * Tells what was drawn from what was photographed in a picture: areas of one exact colour are drawn. Skies and walls
 * waver from pixel to pixel; flat areas do not, JPEG's noise apart.
 */
import { labOf, type Rgb } from "#brand";
import type { RawPixels } from "../../supplies.ts";
import type { ColorUse } from "../check-subject.ts";
import { nameOfRgb } from "../color/palette.ts";

/** Neighbours of a flat area differ by no more than this in any channel, 0 to 255. */
const quiet = 2;
/** The standard deviation within a flat colour, 0 to 255. */
const greatestSpread = 1.1;
/** Shares of the picture: less is a detail, or chance. */
const leastShare = 0.004;
/** Levels of a channel that fall together. */
const step = 8;

interface Bin {
  count: number;
  readonly sum: [number, number, number];
  readonly squares: [number, number, number];
  left: number;
  top: number;
  right: number;
  foot: number;
}

/** What a picture is made of. */
export interface FlatColors {
  readonly colors: readonly ColorUse[];
  /** Share of the picture that was drawn, 0 to 1. */
  readonly share: number;
}

/** The flat colours of a picture; areas are in pixels of it. */
export function flatColors(pixels: RawPixels): FlatColors {
  const { height, width } = pixels;
  const all = width * height;
  const flat = [...binsOf(pixels).values()].filter(
    (bin) => bin.count >= all * leastShare && spreadOf(bin) <= greatestSpread,
  );
  // White skies and black shadows are flat as well: they alone make no drawing.
  const drawn = flat.some(isColored)
    ? flat.reduce((sum, { count }) => sum + count, 0)
    : 0;
  const colors = flat.map((bin): ColorUse => {
    const level = (channel: 0 | 1 | 2) =>
      Math.round(bin.sum[channel] / bin.count);
    const rgb: Rgb = [level(0), level(1), level(2)];
    return {
      name: nameOfRgb(rgb),
      look: { kind: "light", lab: labOf(rgb) },
      area: bin.count,
      page: 1,
      place: {
        left: bin.left / width,
        top: bin.top / height,
        width: (bin.right - bin.left + 1) / width,
        height: (bin.foot - bin.top + 1) / height,
      },
    };
  });
  return { colors, share: drawn / all };
}

/** Pixels that are like their neighbours, by colour. */
function binsOf({
  channels,
  data,
  height,
  width,
}: RawPixels): ReadonlyMap<number, Bin> {
  const bins = new Map<number, Bin>();
  for (let y = 0; y + 1 < height; y++)
    for (let x = 0; x + 1 < width; x++) {
      const at = (y * width + x) * channels;
      const isFlat =
        isLike(data, at, at + channels) &&
        isLike(data, at, at + width * channels);
      if (!isFlat) continue;
      const red = data[at] ?? 0;
      const green = data[at + 1] ?? 0;
      const blue = data[at + 2] ?? 0;
      const key = (keyOf(red) * 64 + keyOf(green)) * 64 + keyOf(blue);
      let bin = bins.get(key);
      if (!bin) {
        bin = {
          count: 0,
          sum: [0, 0, 0],
          squares: [0, 0, 0],
          left: x,
          top: y,
          right: x,
          foot: y,
        };
        bins.set(key, bin);
      }
      addTo(bin, [red, green, blue], x, y);
    }
  return bins;
}

/** Shifted by half a step, so that black, white and other round values fall in the middle of a bin. */
const keyOf = (level: number): number => Math.floor((level + step / 2) / step);

function isLike(data: Uint8Array, at: number, beside: number): boolean {
  for (let channel = 0; channel < 3; channel++)
    if (
      Math.abs((data[at + channel] ?? 0) - (data[beside + channel] ?? 0)) >
      quiet
    )
      return false;
  return true;
}

function addTo(bin: Bin, rgb: Rgb, x: number, y: number): void {
  bin.count++;
  for (const channel of [0, 1, 2] as const) {
    bin.sum[channel] += rgb[channel];
    bin.squares[channel] += rgb[channel] ** 2;
  }
  bin.left = Math.min(bin.left, x);
  bin.right = Math.max(bin.right, x);
  bin.top = Math.min(bin.top, y);
  bin.foot = Math.max(bin.foot, y);
}

/** Neither white nor black. */
const isColored = ({ count, sum }: Bin): boolean =>
  sum.some((total) => total / count > 12) &&
  sum.some((total) => total / count < 243);

/** The greatest standard deviation of a channel. */
const spreadOf = ({ count, squares, sum }: Bin): number =>
  Math.max(
    ...([0, 1, 2] as const).map((channel) =>
      Math.sqrt(
        Math.max(0, squares[channel] / count - (sum[channel] / count) ** 2),
      ),
    ),
  );
