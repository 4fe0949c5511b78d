import { box, pt, ptToMm, type Box } from "#brand";
import type { InspectedPage, PageBoxes } from "../press/artwork-subject.ts";
import { fromTrim } from "../press/finding-of.ts";
import type { MmBox } from "./press-report.ts";

/** Two digits after the point: more would be noise. */
export const hundredths = (value: number): number =>
  Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;

/** One digit after the point. */
export const tenths = (value: number): number =>
  Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;

/** How many points one unit of a page is. */
export function unitOf({ entries }: Pick<InspectedPage, "entries">): number {
  const unit = entries.number("UserUnit") ?? 1;
  return unit > 0 && Number.isFinite(unit) ? unit : 1;
}

/** A box that already counts from the trim's top-left corner, in millimetres. */
export function inMm({ x, y, width, height }: Box, unit: number): MmBox {
  const length = (points: number) => hundredths(ptToMm(pt(points * unit)));
  return {
    x: length(x),
    y: length(y),
    width: length(width),
    height: length(height),
  };
}

/** A box as the page counts, y upward, in millimetres from the trim's top-left corner. */
export const onPageInMm = (
  at: Box,
  page: Pick<InspectedPage, "boxes" | "entries">,
): MmBox => inMm(fromTrim(at, page.boxes), unitOf(page));

/** The box that a page is cut to, or stands in for one. */
export const cutOf = ({ trim, crop, media }: PageBoxes): Box =>
  trim ?? crop ?? media;

/** The box that ink reaches to, or stands in for one. */
export const inkedOf = ({ bleed, trim, media }: PageBoxes): Box =>
  bleed ?? trim ?? box(media.x, media.y, media.width, media.height);
