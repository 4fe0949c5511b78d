import { box as boxOf, pt, type Box } from "#brand";
import type { PixelBox } from "../paint/raster/pixel-box.ts";
import { pixelsWithin } from "./coverage-in.ts";
import type { Plates } from "./plates.ts";

/** Where the most ink stands together. */
export interface InkPeak {
  /** All inks together, as a mean over the window, in per cent: up to 400 for four inks. */
  readonly ink: number;
  /** The window, in points from the sheet's top left corner. */
  readonly box: Box;
}

/**
 * The greatest mean of all inks together over any square window: single pixels say nothing of how
 * paper takes ink, and noise in photographs would decide.
 *
 * @param squareMillimeters The window's area; 15 is what printers measure by.
 * @param within Points from the sheet's top left corner; marks outside the bleed are often solid
 * in all inks. A box smaller than the window is one window.
 */
export function meanInk(
  plates: Plates,
  squareMillimeters: number,
  within?: Box,
): InkPeak | undefined {
  const { width, height, density } = plates;
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const area = within ? pixelsWithin(plates, within) : whole;
  const side = Math.max(
    1,
    Math.round((Math.sqrt(squareMillimeters) / 25.4) * density),
  );
  const across = Math.min(side, area.right - area.left);
  const down = Math.min(side, area.bottom - area.top);
  if (across <= 0 || down <= 0) return undefined;
  const { sum, x, y } = greatestSum(plates, area, { across, down });
  const points = (pixels: number) => pt((pixels * 72) / density);
  return {
    ink: (sum / (across * down) / 255) * 100,
    box: boxOf(points(x), points(y), points(across), points(down)),
  };
}

/** A window's size in pixels. */
interface Window {
  readonly across: number;
  readonly down: number;
}

/** Slides the window over the area: each column keeps the sum of its pixels in the window. */
function greatestSum(
  plates: Plates,
  area: PixelBox,
  { across, down }: Window,
): { sum: number; x: number; y: number } {
  const { left, top, right, bottom } = area;
  const length = right - left;
  const inks = sumOfInks(plates, area);
  const columns = new Uint32Array(length);
  let best = { sum: -1, x: left, y: top };
  for (let row = 0; row < bottom - top; row++) {
    const start = row * length;
    const leaving = start - down * length;
    for (let i = 0; i < length; i++) {
      const left = leaving < 0 ? 0 : (inks[leaving + i] ?? 0);
      columns[i] = (columns[i] ?? 0) + (inks[start + i] ?? 0) - left;
    }
    if (row + 1 < down) continue;
    let sum = 0;
    for (let i = 0; i < length; i++) {
      sum += columns[i] ?? 0;
      if (i >= across) sum -= columns[i - across] ?? 0;
      if (i + 1 >= across && sum > best.sum)
        best = { sum, x: left + i + 1 - across, y: top + row + 1 - down };
    }
  }
  return best;
}

/** All inks of an area together, 255 to each, row by row. */
function sumOfInks(
  { plates, width }: Plates,
  { left, top, right, bottom }: PixelBox,
): Uint16Array {
  const length = right - left;
  const sums = new Uint16Array(length * (bottom - top));
  for (const { data } of plates) {
    for (let row = top; row < bottom; row++) {
      const from = row * width + left;
      const to = (row - top) * length;
      for (let i = 0; i < length; i++)
        sums[to + i] = (sums[to + i] ?? 0) + (data[from + i] ?? 0);
    }
  }
  return sums;
}
