/**
 * Lays colour over pixels where coverage says so, in integers: the same on every machine.
 *
 * Weights are 0 to 65536 rather than 255, so that a gradient's faint end does not step.
 */
import type { Rgb } from "#brand";
import type { RawPixels } from "../../supplies.ts";
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
  picture: RawPixels,
  left: number,
  top: number,
): Cover {
  const weightOf = weights(1);
  return {
    span(y, from, to, coverage) {
      const source = ((y - top) * picture.width + from - left) * 3;
      const length = (to - from) * 3;
      const target = (y * width + from) * 3;
      const weight = weightOf[coverage] ?? 0;
      if (weight === one) {
        data.set(picture.data.subarray(source, source + length), target);
        return;
      }
      for (let at = 0; at < length; at++) {
        data[target + at] = blended(
          data[target + at] ?? 0,
          picture.data[source + at] ?? 0,
          weight,
        );
      }
    },
  };
}
