import { box, type Box } from "#brand";
import type { InspectedPage } from "../press/artwork-subject.ts";
import { asNumber } from "../../read-pdf/values.ts";
import { unitOf } from "./millimeters.ts";

/** Degrees clockwise that a page is turned by before it is shown. */
export type Turn = 0 | 90 | 180 | 270;

/** How a viewer, and the plates, turn a page. */
export function turnOf({ page, entries }: InspectedPage): Turn {
  const asked = asNumber(entries.file.resolve(page.inherited("Rotate"))) ?? 0;
  const turn = ((asked % 360) + 360) % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** A size without a place. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A sheet's size after a turn. */
export const turnedSize = (
  { width, height }: Size,
  turn: Turn,
): { readonly width: number; readonly height: number } =>
  turn === 90 || turn === 270
    ? { width: height, height: width }
    : { width, height };

/** A box on a sheet, from its top-left corner, y downward, after a turn; units do not matter. */
export function turnedBox(
  { x, y, width, height }: { readonly x: number; readonly y: number } & Size,
  sheet: Size,
  turn: Turn,
): { readonly x: number; readonly y: number } & Size {
  switch (turn) {
    case 0:
      return { x, y, width, height };
    case 90:
      return {
        x: sheet.height - y - height,
        y: x,
        width: height,
        height: width,
      };
    case 180:
      return {
        x: sheet.width - x - width,
        y: sheet.height - y - height,
        width,
        height,
      };
    case 270:
      return { x: y, y: sheet.width - x - width, width: height, height: width };
  }
}

/** A box of the page, y upward, as plates count: points from the top-left corner, turned. */
export function onSheet(at: Box, page: InspectedPage): Box {
  const { media } = page.boxes;
  const unit = unitOf(page);
  const upright = {
    x: (at.x - media.x) * unit,
    y: (media.y + media.height - at.y - at.height) * unit,
    width: at.width * unit,
    height: at.height * unit,
  };
  const sheet = { width: media.width * unit, height: media.height * unit };
  const { x, y, width, height } = turnedBox(upright, sheet, turnOf(page));
  return box(x, y, width, height);
}

/** The way back: a box of the plates as the page counts, y upward. */
export function offSheet(at: Box, page: InspectedPage): Box {
  const { media } = page.boxes;
  const unit = unitOf(page);
  const turn = turnOf(page);
  const sheet = { width: media.width * unit, height: media.height * unit };
  const back = turn === 90 ? 270 : turn === 270 ? 90 : turn;
  const { x, y, width, height } = turnedBox(at, turnedSize(sheet, turn), back);
  return box(
    media.x + x / unit,
    media.y + media.height - (y + height) / unit,
    width / unit,
    height / unit,
  );
}
