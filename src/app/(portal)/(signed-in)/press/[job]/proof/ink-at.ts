import type { LoadedPlates, PlatePoint } from "./shapes.ts";

/** What the plates print in one place. */
export interface InkReading {
  /** Per cent, in the order of the plates. */
  readonly inks: readonly { readonly ink: string; readonly percent: number }[];
  /** All printed inks together, per cent. A forme prints nothing. */
  readonly total: number;
}

/** Reads the plates' own bytes at a pixel; nothing beside the sheet. */
export function inkAt(
  { height, plates, width }: LoadedPlates,
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
