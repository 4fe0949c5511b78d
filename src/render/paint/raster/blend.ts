/**
 * Lays colour over pixels where coverage says so, in integers: the same on every machine.
 *
 * Weights are 0 to 65536 rather than 255, so that a gradient's faint end does not step.
 */
import type { Rgb } from "#brand";
import type { PicturePixels, RawPixels } from "../../supplies.ts";
import type { Cover } from "./area-rasterizer.ts";
import { half, layInk, one } from "./ink.ts";

/** Coverage 0 to 255, times an opacity, as a weight. */
function weights(opacity: number): Int32Array {
  return opacity === 1 ? opaque : weightsAt(opacity);
}

function weightsAt(opacity: number): Int32Array {
  const table = new Int32Array(256);
  for (let coverage = 0; coverage < 256; coverage++) {
    table[coverage] = Math.round((coverage / 255) * opacity * one);
  }
  return table;
}

/** Nearly all that is painted is opaque. */
const opaque = weightsAt(1);

/** A channel of `over` laid at a weight on a channel of `under`. */
export const blended = (under: number, over: number, weight: number): number =>
  (under * (one - weight) + over * weight + half) >>> 16;

/** Blends one colour at an opacity from 0 to 1. */
export function blendColor(
  pixels: RawPixels,
  [red, green, blue]: Rgb,
  opacity: number,
): Cover {
  const { width } = pixels;
  const ink = {
    data: pixels.data,
    red,
    green,
    blue,
    weightOf: weights(opacity),
  };
  return {
    ink,
    span: (y, from, to, coverage) =>
      layInk(
        ink,
        (y * width + from) * 3,
        (y * width + to) * 3,
        ink.weightOf[coverage] ?? 0,
      ),
  };
}

/** Blends a picture whose top-left corner lies at `left`, `top` of the canvas. */
export function blendPicture(
  { data, width }: RawPixels,
  picture: PicturePixels,
  left: number,
  top: number,
): Cover {
  const lay = picture.channels === 3 ? layOpaque : layBlended;
  return {
    span(y, from, to, coverage) {
      lay({
        under: data,
        target: (y * width + from) * 3,
        over: picture.data,
        source: ((y - top) * picture.width + from - left) * picture.channels,
        count: to - from,
        weight: opaque[coverage] ?? 0,
      });
    },
  };
}

/** Pixels of a picture on their way to those beneath. */
interface Run {
  readonly under: Uint8Array;
  readonly target: number;
  readonly over: Uint8Array;
  readonly source: number;
  /** In pixels. */
  readonly count: number;
  readonly weight: number;
}

function layOpaque({ under, target, over, source, count, weight }: Run): void {
  const length = count * 3;
  if (weight === one) {
    under.set(over.subarray(source, source + length), target);
    return;
  }
  for (let at = 0; at < length; at++) {
    under[target + at] = blended(
      under[target + at] ?? 0,
      over[source + at] ?? 0,
      weight,
    );
  }
}

function layBlended({ under, target, over, source, count, weight }: Run): void {
  const end = source + count * 4;
  for (let from = source, to = target; from < end; from += 4, to += 3) {
    const alpha = over[from + 3] ?? 0;
    if (alpha === 0) continue;
    const share =
      weight === one
        ? (opaque[alpha] ?? 0)
        : Math.round(((opaque[alpha] ?? 0) / one) * weight);
    under[to] = blended(under[to] ?? 0, over[from] ?? 0, share);
    under[to + 1] = blended(under[to + 1] ?? 0, over[from + 1] ?? 0, share);
    under[to + 2] = blended(under[to + 2] ?? 0, over[from + 2] ?? 0, share);
  }
}
