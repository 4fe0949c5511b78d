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
  const rows = sharesOf(plane.height, side);
  const columns = sharesOf(plane.width, side);
  rows.forEach((inRows, y) => {
    columns.forEach((inColumns, x) => {
      const value = plane.values[y * plane.width + x] ?? 0;
      for (const { cell: row, share: down } of inRows)
        for (const { cell: column, share: across } of inColumns) {
          const cell = row * side + column;
          cells[cell] = (cells[cell] ?? 0) + value * down * across;
        }
    });
  });
  const area = (plane.width * plane.height) / (side * side);
  return cells.map((sum) => sum / area);
}

/** How much of a row or a column is in a cell. */
interface CellShare {
  readonly cell: number;
  readonly share: number;
}

/** The cells that each row or column falls in. */
const sharesOf = (
  length: number,
  side: number,
): readonly (readonly CellShare[])[] =>
  Array.from({ length }, (_, index) => {
    const start = (index * side) / length;
    const end = ((index + 1) * side) / length;
    const found: CellShare[] = [];
    for (let cell = Math.floor(start); cell < end && cell < side; cell++) {
      const inside = Math.min(end, cell + 1) - Math.max(start, cell);
      found.push({ cell, share: (inside * length) / side });
    }
    return found;
  });
