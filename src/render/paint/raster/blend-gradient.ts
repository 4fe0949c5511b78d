import type { Rgb } from "#brand";
import type { RawPixels } from "../../supplies.ts";
import type { Cover } from "./area-rasterizer.ts";
import { blended } from "./blend.ts";
import { half, one } from "./ink.ts";

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
    const under = one - weight;
    const red = (table[entry] ?? 0) * weight + half;
    const green = (table[entry + 1] ?? 0) * weight + half;
    const blue = (table[entry + 2] ?? 0) * weight + half;
    const end = (y * width + to) * 3;
    for (let at = (y * width + from) * 3; at < end; at += 3) {
      data[at] = ((data[at] ?? 0) * under + red) >>> 16;
      data[at + 1] = ((data[at + 1] ?? 0) * under + green) >>> 16;
      data[at + 2] = ((data[at + 2] ?? 0) * under + blue) >>> 16;
    }
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
    const mix = (a: number, b: number) => Math.round(a + (b - a) * share);
    for (let channel = 0; channel < 3; channel++) {
      table[step * 4 + channel] = mix(
        before.srgb[channel] ?? 0,
        after.srgb[channel] ?? 0,
      );
    }
    table[step * 4 + 3] = mix(before.opacity * one, after.opacity * one);
  }
  return table;
}
