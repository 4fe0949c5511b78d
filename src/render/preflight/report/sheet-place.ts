import { box, type Box } from "#brand";
import { asNumber } from "../../read-pdf/values.ts";
import type { InspectedPage } from "../press/artwork-subject.ts";
import { unitOf } from "./millimeters.ts";

/** Degrees clockwise that a viewer turns a page by; its boxes and plates are not turned. */
export type Turn = 0 | 90 | 180 | 270;

/** How a viewer turns a page. */
export function turnOf({ page, entries }: InspectedPage): Turn {
  const asked = asNumber(entries.file.resolve(page.inherited("Rotate"))) ?? 0;
  const turn = ((asked % 360) + 360) % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** A box of the page, y upward, as plates count: points from the sheet's top-left corner. */
export function onSheet(at: Box, page: InspectedPage): Box {
  const { media } = page.boxes;
  const unit = unitOf(page);
  return box(
    (at.x - media.x) * unit,
    (media.y + media.height - at.y - at.height) * unit,
    at.width * unit,
    at.height * unit,
  );
}

/** The way back: a box of the plates as the page counts, y upward. */
export function offSheet(at: Box, page: InspectedPage): Box {
  const { media } = page.boxes;
  const unit = unitOf(page);
  return box(
    media.x + at.x / unit,
    media.y + media.height - (at.y + at.height) / unit,
    at.width / unit,
    at.height / unit,
  );
}
