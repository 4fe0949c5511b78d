import { box, type Box } from "#brand";
import type { InspectedPage } from "../../preflight/press/artwork-subject.ts";
import type { Place } from "../file-check.ts";

/** A box of a PDF's page, y upward, from the sheet's top left corner with y downward. */
export const downward = (at: Box, { boxes: { media } }: InspectedPage): Box =>
  box(
    at.x - media.x,
    media.y + media.height - at.y - at.height,
    at.width,
    at.height,
  );

/** A box from the sheet's top left corner as shares of the sheet. */
export const placeOn = (
  { x, y, width, height }: Box,
  sheet: { readonly width: number; readonly height: number },
): Place => {
  const share = (length: number, of: number) =>
    Math.round(Math.min(1, Math.max(0, length / (of || 1))) * 1e4) / 1e4;
  const left = share(x, sheet.width);
  const top = share(y, sheet.height);
  return {
    left,
    top,
    width: share(x + width, sheet.width) - left,
    height: share(y + height, sheet.height) - top,
  };
};

/** A box of a PDF's page as shares of its sheet. */
export const placeOnPage = (at: Box, page: InspectedPage): Place =>
  placeOn(downward(at, page), page.boxes.media);

/** What is looked at: what will be left after cutting, with its bleed. */
export const areaOf = ({ boxes }: InspectedPage): Box =>
  boxes.bleed ?? boxes.trim ?? boxes.crop ?? boxes.media;
