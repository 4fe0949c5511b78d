/** Where one looks at a sheet: pure arithmetic of zooming and panning. */
import type { PlatePoint } from "./shapes.ts";

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the sheet lies on the stage. */
export interface View {
  /** Pixels of the stage for one of the plates. */
  readonly scale: number;
  /** Where the sheet's top-left corner is on the stage. */
  readonly x: number;
  readonly y: number;
}

/** Pixels of the stage for one of the closest plates: beyond that nobody sees more than squares. */
const largestPixel = 4;
const margin = 0.95;

/** The whole sheet in the middle of the stage. */
export function fitted(sheet: Size, stage: Size): View {
  const scale =
    margin * Math.min(stage.width / sheet.width, stage.height / sheet.height);
  return {
    scale,
    x: (stage.width - sheet.width * scale) / 2,
    y: (stage.height - sheet.height * scale) / 2,
  };
}

/** The greatest scale of a page whose closest plates are so many levels away. */
export const closest = (levels: number): number => largestPixel * 2 ** levels;

/** Zooms by a factor around a place of the stage, which stays where it is. */
export function zoomed(
  view: View,
  factor: number,
  {
    at,
    least,
    most,
  }: {
    readonly at: PlatePoint;
    readonly least: number;
    readonly most: number;
  },
): View {
  const scale = Math.max(least, Math.min(most, view.scale * factor));
  const change = scale / view.scale;
  return {
    scale,
    x: at.x - (at.x - view.x) * change,
    y: at.y - (at.y - view.y) * change,
  };
}

/** Moves the sheet, but never out of sight. */
export function panned(
  view: View,
  { x, y }: PlatePoint,
  { sheet, stage }: { readonly sheet: Size; readonly stage: Size },
): View {
  const within = (place: number, length: number, room: number) => {
    const kept = Math.min(80, length / 2, room / 2);
    return Math.min(room - kept, Math.max(kept - length, place));
  };
  return {
    scale: view.scale,
    x: within(view.x + x, sheet.width * view.scale, stage.width),
    y: within(view.y + y, sheet.height * view.scale, stage.height),
  };
}

/** A place of the stage on the plates. */
export const onSheet = (view: View, { x, y }: PlatePoint): PlatePoint => ({
  x: (x - view.x) / view.scale,
  y: (y - view.y) / view.scale,
});

/** Moves the sheet as little as shows a place of it. */
export function showing(view: View, point: PlatePoint, stage: Size): View {
  const edge = 32;
  const shift = (place: number, room: number) =>
    Math.max(0, edge - place) - Math.max(0, place - (room - edge));
  const [x, y] = [view.x + point.x * view.scale, view.y + point.y * view.scale];
  return {
    ...view,
    x: view.x + shift(x, stage.width),
    y: view.y + shift(y, stage.height),
  };
}
