import type { Blend } from "./blend-mode.ts";
import type { Paint, PaintRow } from "./paint.ts";
import { portion, type Surface } from "./surface.ts";

/** A stretch of pixels of a surface and how far ink covers each of them. */
export interface Stretch {
  /** Index of the first pixel in every plane. */
  readonly at: number;
  readonly length: number;
  /** One weight of 0 to 255 for all, or one for each pixel. */
  readonly weight: number | Uint8Array;
}

/** Lays one value over a stretch of a plane. */
function layValue(plane: Uint8Array, stretch: Stretch, value: number): void {
  const { at, length, weight } = stretch;
  if (weight === 255) {
    plane.fill(value, at, at + length);
    return;
  }
  if (typeof weight === "number") {
    const over = value * weight + 128;
    const under = 255 - weight;
    for (let i = at; i < at + length; i++) {
      const sum = (plane[i] ?? 0) * under + over;
      plane[i] = (sum + (sum >> 8)) >> 8;
    }
    return;
  }
  for (let i = 0; i < length; i++) {
    const part = weight[i] ?? 0;
    if (part === 0) continue;
    const sum = (plane[at + i] ?? 0) * (255 - part) + value * part + 128;
    plane[at + i] = (sum + (sum >> 8)) >> 8;
  }
}

/** Lays different values over a stretch of a plane. */
function layValues(
  plane: Uint8Array,
  stretch: Stretch,
  values: Uint8Array,
): void {
  const { at, length, weight } = stretch;
  if (weight === 255) {
    plane.set(values.subarray(0, length), at);
    return;
  }
  for (let i = 0; i < length; i++) {
    const part = typeof weight === "number" ? weight : (weight[i] ?? 0);
    const value = values[i] ?? 0;
    const sum = (plane[at + i] ?? 0) * (255 - part) + value * part + 128;
    plane[at + i] = (sum + (sum >> 8)) >> 8;
  }
}

/** What blending makes of a stretch: values to be laid down in place of the paint's own. */
function blended(
  blend: Blend,
  over: number | Uint8Array,
  under: {
    readonly plane: Uint8Array;
    readonly alpha?: Uint8Array | undefined;
  },
  { at, length }: Stretch,
): Uint8Array {
  const values = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const source = (typeof over === "number" ? over : (over[i] ?? 0)) / 255;
    const covered = (under.alpha?.[at + i] ?? 255) / 255;
    const ink = (under.plane[at + i] ?? 0) / 255;
    const backdrop = covered > 0 ? Math.min(1, ink / covered) : 0;
    const value = (1 - covered) * source + covered * blend(backdrop, source);
    values[i] = Math.round(255 * value);
  }
  return values;
}

/** Lays a paint over a stretch of every plate that it touches. */
export function layRow(
  surface: Surface,
  paint: Paint,
  stretch: Stretch,
  also: {
    readonly row?: PaintRow | undefined;
    readonly blend?: Blend | undefined;
  },
): void {
  const { planes, alphas } = surface;
  for (let plate = 0; plate < planes.length; plate++) {
    const ink = paint.plates[plate];
    const plane = planes[plate];
    if (!ink || !plane || ink.kind === "leave") continue;
    const alpha = alphas?.[plate];
    const own =
      ink.kind === "even"
        ? ink.value
        : (also.row?.channels[ink.channel] ?? new Uint8Array());
    const value = also.blend
      ? blended(also.blend, own, { plane, alpha }, stretch)
      : own;
    if (typeof value === "number") layValue(plane, stretch, value);
    else layValues(plane, stretch, value);
    if (alpha) layValue(alpha, stretch, 255);
  }
}

/** Weights of a stretch after a paint's own opacity. */
export function weigh(
  weights: Uint8Array,
  length: number,
  by: number | Uint8Array,
): void {
  for (let i = 0; i < length; i++) {
    const part = typeof by === "number" ? by : (by[i] ?? 0);
    weights[i] = portion(weights[i] ?? 0, part);
  }
}
