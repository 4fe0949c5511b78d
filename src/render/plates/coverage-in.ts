import type { Box } from "#brand";
import type { PixelBox } from "../paint/raster/pixel-box.ts";
import type { Plate, Plates } from "./plates.ts";

/** What one plate prints within a box, in shares of 1. */
export interface Coverage {
  readonly least: number;
  readonly mean: number;
  readonly greatest: number;
  /** How many of the pixels carry any ink, as a share. */
  readonly inked: number;
}

/**
 * The pixels that lie wholly within a box of points, from the sheet's top left corner: a pixel on
 * the edge shows what lies beside the box too. A strip thinner than that keeps the pixel that its
 * middle lies in.
 */
export function pixelsWithin(
  { width, height, density }: Pick<Plates, "width" | "height" | "density">,
  box: Box,
): PixelBox {
  const scale = density / 72;
  const [left, right] = between(box.x * scale, box.width * scale, width);
  const [top, bottom] = between(box.y * scale, box.height * scale, height);
  return { left, top, right, bottom };
}

/** Rounding within this share of a pixel is arithmetic's, not the box's. */
const slack = 0.02;

function between(
  from: number,
  length: number,
  most: number,
): readonly [number, number] {
  const start = Math.ceil(from - slack);
  const end = Math.floor(from + length + slack);
  const middle = Math.floor(from + length / 2);
  const [low, high] = end > start ? [start, end] : [middle, middle + 1];
  return [Math.min(most, Math.max(0, low)), Math.min(most, Math.max(0, high))];
}

/** What one plate prints within a box; nothing where the box holds no pixel of the sheet. */
export function coverageIn(
  plates: Pick<Plates, "width" | "height" | "density">,
  { data }: Pick<Plate, "data">,
  box: Box,
): Coverage | undefined {
  const { left, top, right, bottom } = pixelsWithin(plates, box);
  const count = (right - left) * (bottom - top);
  if (count <= 0) return undefined;
  let [least, greatest, sum, inked] = [255, 0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const value = data[y * plates.width + x] ?? 0;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
      if (value > 0) inked += 1;
      sum += value;
    }
  }
  return {
    least: least / 255,
    mean: sum / count / 255,
    greatest: greatest / 255,
    inked: inked / count,
  };
}
