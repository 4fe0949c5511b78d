import type { Rgb } from "#brand";
import type { RawPixels } from "../../supplies.ts";
import type { Cover } from "./area-rasterizer.ts";
import { blended } from "./blend.ts";
import { layInk, one } from "./ink.ts";

/** A colour of a gradient; opacity from 0 to 1. */
export interface GradientStop {
  readonly at: number;
  readonly srgb: Rgb;
  readonly opacity: number;
}

/** A straight gradient between two points of the canvas, in pixels. */
export interface Gradient {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stops: readonly GradientStop[];
}

/** Steps of a gradient's table: more than the eye or eight bits can tell apart. */
const steps = 1024;

/** Blends a gradient. Beyond its ends it keeps the colours of the ends. */
export function blendGradient(
  { data, width }: RawPixels,
  gradient: Gradient,
): Cover {
  const table = gradientTable(gradient.stops);
  const [fromX, fromY] = gradient.from;
  const dx = gradient.to[0] - fromX;
  const dy = gradient.to[1] - fromY;
  const length = dx * dx + dy * dy || 1;
  const perX = (dx / length) * (steps - 1);
  const perY = (dy / length) * (steps - 1);

  function slanted(y: number, from: number, to: number, coverage: number) {
    const rowStart = (y + 0.5 - fromY) * perY + (0.5 - fromX) * perX + 0.5;
    let at = (y * width + from) * 3;
    for (let x = from; x < to; x++, at += 3) {
      const entry = entryOf(rowStart + x * perX);
      const opacity = table[entry + 3] ?? 0;
      const weight = ((opacity * coverage) / 255 + 0.5) | 0;
      if (weight === 0) continue;
      data[at] = blended(data[at] ?? 0, table[entry] ?? 0, weight);
      data[at + 1] = blended(data[at + 1] ?? 0, table[entry + 1] ?? 0, weight);
      data[at + 2] = blended(data[at + 2] ?? 0, table[entry + 2] ?? 0, weight);
    }
  }
  /** Down a page every row has one color, and many rows none: most scrims are such. */
  function upright(y: number, from: number, to: number, coverage: number) {
    const entry = entryOf((y + 0.5 - fromY) * perY + 0.5);
    const opacity = table[entry + 3] ?? 0;
    const weight = ((opacity * coverage) / 255 + 0.5) | 0;
    if (weight === 0) return;
    const [red = 0, green = 0, blue = 0] = table.subarray(entry, entry + 3);
    const row = y * width;
    layInk(
      { data, red, green, blue },
      (row + from) * 3,
      (row + to) * 3,
      weight,
    );
  }
  return { span: perX === 0 ? upright : slanted };
}

/** Where a step's entry begins in the table; beyond the ends it is that of the ends. */
function entryOf(step: number): number {
  if (step <= 0) return 0;
  return (step >= steps - 1 ? steps - 1 : step | 0) * 4;
}

/** Red, green and blue in 0 to 255, then a weight, for every step. */
function gradientTable(stops: readonly GradientStop[]): Int32Array {
  const table = new Int32Array(steps * 4);
  for (let step = 0; step < steps; step++) {
    const at = step / (steps - 1);
    const after = stops.find((stop) => stop.at >= at) ?? stops.at(-1);
    const before = stops.findLast((stop) => stop.at <= at) ?? stops[0];
    if (!before || !after) continue;
    const span = after.at - before.at;
    const share = span > 0 ? (at - before.at) / span : 0;
    const [red, green, blue] = before.srgb;
    const entry = step * 4;
    table[entry] = mixed(red, after.srgb[0], share);
    table[entry + 1] = mixed(green, after.srgb[1], share);
    table[entry + 2] = mixed(blue, after.srgb[2], share);
    table[entry + 3] = mixed(before.opacity * one, after.opacity * one, share);
  }
  return table;
}

const mixed = (a: number, b: number, share: number): number =>
  Math.round(a + (b - a) * share);
