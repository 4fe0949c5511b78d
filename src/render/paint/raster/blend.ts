/**
 * Lays colour over pixels where coverage says so, in integers: the same on every machine.
 *
 * Weights are 0 to 65536 rather than 255, so that a gradient's faint end does not step.
 */
import type { Rgb } from "#brand";
import type { RawPixels } from "../../supplies.ts";
import type { CoverRow } from "./area-rasterizer.ts";

const one = 65_536;
const half = one / 2;

/** Coverage 0 to 255, times an opacity, as a weight. */
const weights = (opacity: number): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, coverage) =>
    Math.round((coverage / 255) * opacity * one),
  );

/** Blends one colour. */
export function blendColor(
  { data, width }: RawPixels,
  [red, green, blue]: Rgb,
  opacity: number,
): CoverRow {
  const weightOf = weights(opacity);
  return (y, from, to, coverage) => {
    let at = (y * width + from) * 3;
    for (let x = from; x < to; x++, at += 3) {
      const weight = weightOf[coverage[x] ?? 0] ?? 0;
      if (weight === 0) continue;
      if (weight === one) {
        data[at] = red;
        data[at + 1] = green;
        data[at + 2] = blue;
        continue;
      }
      const rest = one - weight;
      data[at] = ((data[at] ?? 0) * rest + red * weight + half) >>> 16;
      data[at + 1] =
        ((data[at + 1] ?? 0) * rest + green * weight + half) >>> 16;
      data[at + 2] = ((data[at + 2] ?? 0) * rest + blue * weight + half) >>> 16;
    }
  };
}

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
): CoverRow {
  const table = gradientTable(gradient.stops);
  const [fromX, fromY] = gradient.from;
  const dx = gradient.to[0] - fromX;
  const dy = gradient.to[1] - fromY;
  const length = dx * dx + dy * dy || 1;
  const perX = (dx / length) * (steps - 1);
  const perY = (dy / length) * (steps - 1);
  return (y, from, to, coverage) => {
    const rowStart = (y + 0.5 - fromY) * perY + (0.5 - fromX) * perX + 0.5;
    let at = (y * width + from) * 3;
    for (let x = from; x < to; x++, at += 3) {
      const step = Math.min(Math.max(rowStart + x * perX, 0), steps - 1) | 0;
      const opacity = table[step * 4 + 3] ?? 0;
      const weight = Math.round((opacity * (coverage[x] ?? 0)) / 255);
      const rest = one - weight;
      for (let channel = 0; channel < 3; channel++) {
        const over = (table[step * 4 + channel] ?? 0) * weight;
        const under = (data[at + channel] ?? 0) * rest;
        data[at + channel] = (under + over + half) >>> 16;
      }
    }
  };
}

/** Red, green and blue, then a weight, for every step. */
function gradientTable(stops: readonly GradientStop[]): Float64Array {
  const table = new Float64Array(steps * 4);
  for (let step = 0; step < steps; step++) {
    const at = step / (steps - 1);
    const after = stops.find((stop) => stop.at >= at) ?? stops.at(-1);
    const before = stops.findLast((stop) => stop.at <= at) ?? stops[0];
    if (!before || !after) continue;
    const span = after.at - before.at;
    const share = span > 0 ? (at - before.at) / span : 0;
    const mix = (a: number, b: number) => a + (b - a) * share;
    for (let channel = 0; channel < 3; channel++) {
      table[step * 4 + channel] = mix(
        before.srgb[channel] ?? 0,
        after.srgb[channel] ?? 0,
      );
    }
    table[step * 4 + 3] = mix(before.opacity, after.opacity) * one;
  }
  return table;
}

/** Blends a picture whose top-left corner lies at `left`, `top` of the canvas. */
export function blendPicture(
  { data, width }: RawPixels,
  picture: RawPixels,
  left: number,
  top: number,
): CoverRow {
  const weightOf = weights(1);
  return (y, from, to, coverage) => {
    let at = (y * width + from) * 3;
    let source = ((y - top) * picture.width + from - left) * 3;
    for (let x = from; x < to; x++) {
      const weight = weightOf[coverage[x] ?? 0] ?? 0;
      const rest = one - weight;
      for (let channel = 0; channel < 3; channel++, at++, source++) {
        const over = (picture.data[source] ?? 0) * weight;
        data[at] = ((data[at] ?? 0) * rest + over + half) >>> 16;
      }
    }
  };
}
