import type { ScreenFormat } from "./format.ts";

/** The width at which the brand's pixel figures are authored: a post as phones upload it. */
const authoredWidth = 1080;

/**
 * How much larger than authored a pixel figure must be in a format, never below 1.
 *
 * Networks, mail and displays fit a picture to the width of their column, so the width decides
 * and not the short edge: a header of 1500 by 500 shrinks as much as a post of 1500 by 1500.
 * A picture narrower than 1080 is shown smaller still, so the authored figure stays.
 */
export const screenScale = (format: ScreenFormat): number =>
  Math.max(1, format.pixelWidth / authoredWidth);
