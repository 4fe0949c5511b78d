import type { RawPixels } from "../../supplies.ts";
import { coverageOf, type FillRule } from "./coverage.ts";

/** One colour on its way to the pixels, and how much of it each coverage from 0 to 255 lays down. */
export interface Ink {
  readonly pixels: Pick<RawPixels, "data">;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Weights of 0 to 65536 by coverage. */
  readonly weightOf: Uint32Array;
}

/** The weight of what hides everything beneath it, and half of it for rounding. */
const one = 65_536;
const half = 32_768;

/**
 * Sums a row's changes of coverage and lays the ink down in the same pass; empties the cells.
 *
 * Text is what most cards are made of: two passes with a call for each letter's edge take half as
 * long again. Everything is an argument, for in a closure made anew for each item it is slower.
 */
export function inkRow(
  cells: Float32Array,
  start: number,
  end: number,
  at: number,
  rule: FillRule,
  { pixels, red, green, blue, weightOf }: Ink,
): void {
  const { data } = pixels;
  let winding = 0;
  let weight = 0;
  for (let cell = start, to = at; cell < end; cell++, to += 3) {
    const change = cells[cell] ?? 0;
    if (change !== 0) {
      cells[cell] = 0;
      winding += change;
      weight = weightOf[coverageOf(winding, rule)] ?? 0;
    }
    if (weight === 0) continue;
    if (weight === one) {
      data[to] = red;
      data[to + 1] = green;
      data[to + 2] = blue;
      continue;
    }
    const under = one - weight;
    data[to] = ((data[to] ?? 0) * under + red * weight + half) >>> 16;
    data[to + 1] = ((data[to + 1] ?? 0) * under + green * weight + half) >>> 16;
    data[to + 2] = ((data[to + 2] ?? 0) * under + blue * weight + half) >>> 16;
  }
}
