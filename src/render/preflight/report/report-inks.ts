import { coverageIn } from "../../plates/coverage-in.ts";
import type { ArtworkSubject } from "../press/artwork-subject.ts";
import { isFormeInk } from "../press/forme-inks.ts";
import { cleanText } from "./clean-text.ts";
import { cutOf, inkedOf, tenths } from "./millimeters.ts";
import type { ReportInk } from "./press-report.ts";
import { inkColors, spotColor } from "./preview/ink-colors.ts";
import { onSheet } from "./sheet-place.ts";
import type { SpotLook } from "./spot-looks.ts";

/** What is gathered of one ink over all pages. */
interface Gathered {
  readonly isSpot: boolean;
  isUsed: boolean;
  /** Mean shares of the trim, of all pages together. */
  sum: number;
}

/** Every ink that has a plate on some page, the process inks first. */
export function reportInks(
  { pages }: ArtworkSubject,
  looks: ReadonlyMap<string, SpotLook>,
): readonly ReportInk[] {
  const inks = new Map<string, Gathered>();
  for (const page of pages) {
    const { plates } = page;
    if (!plates) continue;
    const cut = onSheet(cutOf(page.boxes), page);
    const inked = onSheet(inkedOf(page.boxes), page);
    for (const plate of plates.plates) {
      const ink = inks.get(plate.ink) ?? {
        isSpot: plate.isSpot,
        isUsed: false,
        sum: 0,
      };
      ink.isUsed ||= (coverageIn(plates, plate, inked)?.inked ?? 0) > 0;
      ink.sum += coverageIn(plates, plate, cut)?.mean ?? 0;
      inks.set(plate.ink, ink);
    }
  }
  const separated = pages.filter(({ plates }) => plates).length;
  return [...inks].map(([name, { isSpot, isUsed, sum }]) => {
    const look = isSpot ? looks.get(name) : undefined;
    const screen = look ? spotColor(look) : inkColors.get(name);
    return {
      name: cleanText(name),
      kind: !isSpot ? "process" : isFormeInk(name) ? "forme" : "spot",
      isUsed,
      ...(screen && { screen: hex(screen) }),
      ...(look && { standIn: look.standIn }),
      percent: tenths((sum / separated) * 100),
    };
  });
}

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
