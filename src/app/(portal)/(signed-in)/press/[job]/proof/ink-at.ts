import type { LoadedTile, PlatePoint, PlateStack } from "./shapes.ts";

/** What the plates print in one place. */
export interface InkReading {
  /** Per cent, in the order of the plates. */
  readonly inks: readonly { readonly ink: string; readonly percent: number }[];
  /** All printed inks together, per cent. A forme prints nothing. */
  readonly total: number;
}

/** Reads the plates' own bytes at a pixel; nothing beside the sheet. */
export function inkAt(
  { height, plates, width }: PlateStack,
  point: PlatePoint,
): InkReading | undefined {
  const [x, y] = [Math.floor(point.x), Math.floor(point.y)];
  if (x < 0 || y < 0 || x >= width || y >= height) return undefined;
  const inks = plates.map(({ data, ink, kind }) => ({
    ink,
    kind,
    percent: ((data[y * width + x] ?? 0) / 255) * 100,
  }));
  return {
    inks: inks.map(({ ink, percent }) => ({ ink, percent })),
    total: inks.reduce(
      (sum, { kind, percent }) => sum + (kind === "forme" ? 0 : percent),
      0,
    ),
  };
}

/** Reads a place of a page, in the page's own pixels, from the closest of its plates that are here. */
export function closestInkAt(
  page: PlateStack,
  tiles: readonly LoadedTile[],
  { x, y }: PlatePoint,
): InkReading | undefined {
  const [closest] = tiles
    .flatMap(({ left, level, stack, top }) => {
      const reading = inkAt(stack, {
        x: x * 2 ** level - left,
        y: y * 2 ** level - top,
      });
      return reading ? { level, reading } : [];
    })
    .toSorted((one, other) => other.level - one.level);
  return closest?.reading ?? inkAt(page, { x, y });
}
