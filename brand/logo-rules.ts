import { BrandError } from "./brand-error.ts";
import type { Format } from "./format.ts";
import type { Logo, LogoColorway, LogoLayout, LogoVersion } from "./logo.ts";
import { screenScale } from "./screen-scale.ts";
import { mm, mmToPt, pt, ptToMm, pxToPt, type Pt } from "./units.ts";

/**
 * What the brand asks of a placed logo: which drawing, how wide, how much air.
 *
 * These rules decide nothing about position, and they never recolor a drawing: where no version
 * may stand, there is an error and not the least bad version.
 */
const preference: readonly LogoColorway[] = ["color", "reversed", "mono"];

/**
 * The version of a layout that may stand on a swatch: color first, reversed second, mono last.
 *
 * Throws a BrandError `logo/no-version` that lists the swatches which the layout may stand on.
 */
export function chooseLogo(
  logo: Logo,
  layout: LogoLayout,
  groundSwatch: string,
): LogoVersion {
  const versions = logo.versions.filter((version) => version.layout === layout);
  for (const colorway of preference) {
    const found = versions.find(
      (version) =>
        version.colorway === colorway && version.grounds.includes(groundSwatch),
    );
    if (found) return found;
  }
  const grounds = [...new Set(versions.flatMap((version) => version.grounds))];
  throw new BrandError(
    "logo/no-version",
    grounds.length === 0
      ? `Cannot place the logo "${logo.name}": it has no ${layout} version`
      : `Cannot place the ${layout} logo "${logo.name}" on "${groundSwatch}": it may stand on ${grounds.map((ground) => `"${ground}"`).join(", ")}`,
  );
}

/** Newsprint's coarse screen fills in small shapes: 20 mm where 15 mm does elsewhere. */
const newsprintFactor = 4 / 3;

/**
 * The narrowest that a layout may be placed in a format.
 *
 * In print the authored millimetres, a third more on newsprint (group `press`); on screen the
 * authored pixels times `screenScale`.
 */
export function leastLogoWidth(
  logo: Logo,
  layout: LogoLayout,
  format: Format,
): Pt {
  const least = logo.leastWidth[layout];
  if (format.medium === "screen")
    return pt(pxToPt(least.screen) * screenScale(format));
  return pt(
    mmToPt(least.print) * (format.group === "press" ? newsprintFactor : 1),
  );
}

/** The empty space that a logo of this placed width needs on each side. */
export const clearSpaceOf = (logo: Logo, width: Pt): Pt =>
  pt(logo.clearSpace * width);

/** Widths that studios are used to, millimetres by trim `short x long`. */
const customary: ReadonlyMap<string, number> = new Map([
  ["105x148", 30],
  ["99x210", 35],
  ["148x210", 40],
  ["210x297", 50],
  ["297x420", 70],
  ["420x594", 100],
  ["594x841", 140],
  ["841x1189", 200],
]);

const shareFromA4 = 0.24;
const shareBelowA4 = 0.28;
const shortEdgeOfA4 = 210;

/**
 * The customary width of a horizontal logo in a format.
 *
 * A sizes and DL have their own figures, by size and not by code; other prints take 24 % of the
 * short edge from A4 up and 28 % below, screens 24 %. It knows no logo: a strip's figure can be
 * below the least width, which `placedLogoWidth` heeds.
 *
 * @example
 * ptToMm(logoWidthFor(findFormat("a3-landscape"))); // 70
 */
export function logoWidthFor(format: Format): Pt {
  const short = Math.min(format.width, format.height);
  if (format.medium === "screen") return pt(short * shareFromA4);
  const [shortMm, longMm] = [short, Math.max(format.width, format.height)].map(
    (edge) => Math.round(ptToMm(pt(edge))),
  );
  const width = customary.get(`${shortMm}x${longMm}`);
  if (width !== undefined) return mmToPt(mm(width));
  const isBelowA4 = ptToMm(pt(short)) < shortEdgeOfA4 - 0.01;
  return pt(short * (isBelowA4 ? shareBelowA4 : shareFromA4));
}

/**
 * The width at which to place a layout: the customary width, or the least width where that is more.
 *
 * Stacked and symbol versions are as much narrower than the horizontal one as their least widths.
 */
export function placedLogoWidth(
  logo: Logo,
  layout: LogoLayout,
  format: Format,
): Pt {
  const narrower =
    logo.leastWidth[layout].print / logo.leastWidth.horizontal.print;
  return pt(
    Math.max(
      logoWidthFor(format) * narrower,
      leastLogoWidth(logo, layout, format),
    ),
  );
}
