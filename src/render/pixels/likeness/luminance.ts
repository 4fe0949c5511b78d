import type { PicturePixels } from "../../supplies.ts";

/** Lightness of a picture as it looks, row by row, 0 to 255: Rec. 709 weights on coded values. */
export function luminanceOf({
  data,
  channels,
  width,
  height,
}: PicturePixels): Float64Array {
  const luminance = new Float64Array(width * height);
  for (let pixel = 0; pixel < luminance.length; pixel++) {
    const at = pixel * channels;
    luminance[pixel] =
      0.2126 * (data[at] ?? 0) +
      0.7152 * (data[at + 1] ?? 0) +
      0.0722 * (data[at + 2] ?? 0);
  }
  return luminance;
}

/** A plane of values. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly values: Float64Array;
}

/** A plane averaged down to a square of a few cells; a value counts by how much of it is inside. */
export function averaged(plane: Plane, side: number): Float64Array {
  const cells = new Float64Array(side * side);
  for (let y = 0; y < plane.height; y++) {
    for (let x = 0; x < plane.width; x++) {
      const value = plane.values[y * plane.width + x] ?? 0;
      for (const [row, down] of shares(y, plane.height, side))
        for (const [column, across] of shares(x, plane.width, side)) {
          const cell = row * side + column;
          cells[cell] = (cells[cell] ?? 0) + value * down * across;
        }
    }
  }
  const area = (plane.width * plane.height) / (side * side);
  return cells.map((sum) => sum / area);
}

/** The cells that a row or a column falls in, and how much of it is in each. */
function shares(
  index: number,
  length: number,
  side: number,
): readonly (readonly [cell: number, share: number])[] {
  const start = (index * side) / length;
  const end = ((index + 1) * side) / length;
  const found: (readonly [number, number])[] = [];
  for (let cell = Math.floor(start); cell < end && cell < side; cell++) {
    const inside = Math.min(end, cell + 1) - Math.max(start, cell);
    found.push([cell, (inside * length) / side]);
  }
  return found;
}
