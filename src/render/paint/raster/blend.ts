/**
 * Lays colour over pixels where coverage says so, in integers: the same on every machine.
 *
 * Weights are 0 to 65536 rather than 255, so that a gradient's faint end does not step.
 */
import type { Rgb } from "#brand";
import type { RawPixels } from "../../supplies.ts";
import type { Cover } from "./area-rasterizer.ts";

/** The weight of what hides everything beneath it. */
export const one = 65_536;
/** Added before a weight is divided out, so that it rounds. */
export const half = one / 2;

/** Coverage 0 to 255, times an opacity, as a weight. */
function weights(opacity: number): Uint32Array {
  const table = new Uint32Array(256);
  for (let coverage = 0; coverage < 256; coverage++) {
    table[coverage] = Math.round((coverage / 255) * opacity * one);
  }
  return table;
}

/** A channel of `over` laid at a weight on a channel of `under`. */
export const blended = (under: number, over: number, weight: number): number =>
  (under * (one - weight) + over * weight + half) >>> 16;

/** From this many pixels on, copying a row of one colour is faster than writing it. */
const longRun = 32;

/** Blends one colour at an opacity from 0 to 1. */
export function blendColor(
  { data, width }: RawPixels,
  srgb: Rgb,
  opacity: number,
): Cover {
  const [red, green, blue] = srgb;
  const weightOf = weights(opacity);
  const ink = { pixels: { data }, red, green, blue, weightOf };
  let row: Uint8Array | undefined;

  function part(y: number, from: number, to: number, coverage: Uint8Array) {
    let at = (y * width + from) * 3;
    for (let x = from; x < to; x++, at += 3) {
      const weight = weightOf[coverage[x] ?? 0] ?? 0;
      data[at] = blended(data[at] ?? 0, red, weight);
      data[at + 1] = blended(data[at + 1] ?? 0, green, weight);
      data[at + 2] = blended(data[at + 2] ?? 0, blue, weight);
    }
  }
  if (opacity < 1) {
    const all = new Uint8Array(width).fill(255);
    return { ink, part, whole: (y, from, to) => part(y, from, to, all) };
  }
  return {
    ink,
    part,
    whole(y, from, to) {
      let at = (y * width + from) * 3;
      if (to - from >= longRun) {
        row ??= rowOf(srgb, width);
        data.set(row.subarray(0, (to - from) * 3), at);
        return;
      }
      for (let x = from; x < to; x++, at += 3) {
        data[at] = red;
        data[at + 1] = green;
        data[at + 2] = blue;
      }
    },
  };
}

function rowOf([red, green, blue]: Rgb, width: number): Uint8Array {
  const row = new Uint8Array(width * 3);
  for (let at = 0; at < row.length; at += 3) {
    row[at] = red;
    row[at + 1] = green;
    row[at + 2] = blue;
  }
  return row;
}

/** Blends a picture whose top-left corner lies at `left`, `top` of the canvas. */
export function blendPicture(
  { data, width }: RawPixels,
  picture: RawPixels,
  left: number,
  top: number,
): Cover {
  const weightOf = weights(1);
  const sourceOf = (x: number, y: number) =>
    ((y - top) * picture.width + x - left) * 3;
  return {
    whole(y, from, to) {
      const run = picture.data.subarray(sourceOf(from, y), sourceOf(to, y));
      data.set(run, (y * width + from) * 3);
    },
    part(y, from, to, coverage) {
      const source = sourceOf(from, y);
      const target = (y * width + from) * 3;
      for (let at = 0; at < (to - from) * 3; at++) {
        const weight = weightOf[coverage[from + Math.floor(at / 3)] ?? 0] ?? 0;
        data[target + at] = blended(
          data[target + at] ?? 0,
          picture.data[source + at] ?? 0,
          weight,
        );
      }
    },
  };
}
