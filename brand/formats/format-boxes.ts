import { box, inset, outset, type Box } from "../box.ts";
import type { Format } from "../format.ts";

/**
 * The finished edge of a format, its top-left corner at the origin.
 *
 * @example
 * trimBox(findFormat("ig-portrait")); // box(0, 0, 1080, 1350)
 */
export const trimBox = (format: Format): Box =>
  box(0, 0, format.width, format.height);

/** The trim grown by the bleed: where ink that touches the edge must reach. */
export const bleedBox = (format: Format): Box =>
  outset(trimBox(format), format.bleed);

/**
 * The part of the trim that nothing covers or cuts: what a reader needs stands in here.
 *
 * @example
 * safeBox(findFormat("ig-portrait")); // box(54, 40, 972, 1270)
 */
export const safeBox = (format: Format): Box =>
  inset(trimBox(format), format.safe);
