import type { Plates } from "../../../plates/plates.ts";

/**
 * Plates at a smaller size: every pixel is the mean of those that it stands for, so that thin
 * lines fade and do not break. Plates that are small enough stay as they are.
 */
export function shrinkPlates(plates: Plates, longestSide: number): Plates {
  const { width, height, density } = plates;
  const scale = longestSide / Math.max(width, height);
  if (scale >= 1) return plates;
  const across = Math.max(1, Math.round(width * scale));
  const down = Math.max(1, Math.round(height * scale));
  const columns = edges(width, across);
  const rows = edges(height, down);
  return {
    ...plates,
    width: across,
    height: down,
    density: density * scale,
    plates: plates.plates.map((plate) => ({
      ...plate,
      data: shrunk({ data: plate.data, width }, columns, rows),
    })),
  };
}

/** Where each of so many cells begins, and where the last one ends. */
const edges = (length: number, cells: number): Int32Array =>
  Int32Array.from({ length: cells + 1 }, (_, cell) =>
    Math.round((cell * length) / cells),
  );

function shrunk(
  { data, width }: { readonly data: Uint8Array; readonly width: number },
  columns: Int32Array,
  rows: Int32Array,
): Uint8Array {
  const across = columns.length - 1;
  const down = rows.length - 1;
  const means = new Uint8Array(across * down);
  const sums = new Float64Array(across);
  for (let row = 0; row < down; row++) {
    const [top, foot] = [rows[row] ?? 0, rows[row + 1] ?? 0];
    sums.fill(0);
    for (let y = top; y < foot; y++) {
      for (let column = 0; column < across; column++) {
        const start = y * width + (columns[column] ?? 0);
        const end = y * width + (columns[column + 1] ?? 0);
        let sum = 0;
        for (let at = start; at < end; at++) sum += data[at] ?? 0;
        sums[column] = (sums[column] ?? 0) + sum;
      }
    }
    for (let column = 0; column < across; column++) {
      const count =
        (foot - top) * ((columns[column + 1] ?? 0) - (columns[column] ?? 0));
      means[row * across + column] = Math.round((sums[column] ?? 0) / count);
    }
  }
  return means;
}
