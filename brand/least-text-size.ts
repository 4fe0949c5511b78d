import type { Format, PrintFormat } from "./format.ts";
import { screenScale } from "./screen-scale.ts";
import type { TypeRoleName } from "./typography.ts";
import { mm, mmToPt, pt, type Pt } from "./units.ts";

/** Eyes resolve a letter whose x-height is a two-hundredth of the distance it is read from. */
const distancePerXHeight = 200;

/**
 * The x-height that the main message of a printed format needs at its viewing distance.
 *
 * At 0.41 m this gives 12 pt of a face with an x-height of 0.486 em, the Clear Print minimum.
 *
 * @example
 * leastXHeight(printFormats.find(({ code }) => code === "a3")); // mmToPt(mm(5))
 */
export const leastXHeight = (format: PrintFormat): Pt =>
  mmToPt(mm(format.viewingDistance / distancePerXHeight));

/**
 * The share of the viewing distance from which each role is read.
 *
 * The message is read from where the poster is seen; for details a reader steps up. The legal
 * line is read by those who look for it, so only its floor counts.
 */
const shareOfDistance: Readonly<Record<TypeRoleName, number>> = {
  display: 1,
  headline: 1,
  lead: 0.75,
  action: 0.75,
  body: 0.5,
  label: 0.5,
  legal: 0,
};

/** Clear Print's minimum for everything that is meant to be read. */
const clearPrint = pt(12);
/** Legal lines: what a press holds, and a point more where newsprint spreads the ink. */
const legalOnPaper = pt(8);
const legalOnNewsprint = pt(9);
/** Cards are held closer than paper is, so the distance alone decides on them. */
const heldClose = mm(300);
/** Pixels in a picture 1080 wide; the phone that shows it divides both by about three. */
const onScreen = pt(24);
const legalOnScreen = pt(16);

/**
 * The smallest size that a role may be set in, in points of the finished format.
 *
 * In print the x-height rule over the role's share of the viewing distance, but at least 12 pt
 * (8 pt for the legal line, 9 pt on newsprint; no floor of 12 on cards held at 300 mm or less,
 * where the whole distance counts for every role). A screen format has no viewing distance: 24 px
 * at a width of 1080, 16 px for the legal line, times `screenScale`.
 *
 * `xHeightRatio` is the face's x-height in ems: 0.486 for Source Sans 3.
 */
export function leastTextSize(
  format: Format,
  role: TypeRoleName,
  xHeightRatio: number,
): Pt {
  const isLegal = role === "legal";
  if (format.medium === "screen")
    return pt((isLegal ? legalOnScreen : onScreen) * screenScale(format));
  if (isLegal)
    return format.group === "press" ? legalOnNewsprint : legalOnPaper;
  const seen = leastXHeight(format) / xHeightRatio;
  if (format.viewingDistance <= heldClose) return pt(seen);
  return pt(Math.max(clearPrint, seen * shareOfDistance[role]));
}
