import type { Box } from "#brand";
import type { Plates } from "../../plates/plates.ts";
import type { InspectedPage } from "./artwork-subject.ts";

/** A rectangle of whole pixels of the plates; `right` and `foot` are the first outside. */
export interface PlateBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly foot: number;
}

/** A box of the page, y upward in points, on the plates. */
export function onPlates(
  { x, y, width, height }: Box,
  { boxes }: InspectedPage,
  plates: Plates,
): PlateBox {
  const scale = plates.density / 72;
  const top = boxes.media.y + boxes.media.height;
  const within = (place: number, end: number) =>
    Math.max(0, Math.min(end, Math.round(place * scale)));
  return {
    left: within(x - boxes.media.x, plates.width),
    right: within(x + width - boxes.media.x, plates.width),
    top: within(top - y - height, plates.height),
    foot: within(top - y, plates.height),
  };
}

/** Sum of all inks in one place of the plates, per cent. */
export function inkAt({ plates, width }: Plates, x: number, y: number): number {
  let sum = 0;
  for (const { data } of plates) sum += data[y * width + x] ?? 0;
  return (sum / 255) * 100;
}
