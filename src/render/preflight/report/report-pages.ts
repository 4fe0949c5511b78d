import { box, inset, insets, mm, mmToPt, pt, type Box } from "#brand";
import { coverageIn } from "../../plates/coverage-in.ts";
import { meanInk } from "../../plates/mean-ink.ts";
import type { Plates } from "../../plates/plates.ts";
import type {
  ArtworkSubject,
  InspectedPage,
} from "../press/artwork-subject.ts";
import { isFormeInk } from "../press/forme-inks.ts";
import { cleanText } from "./clean-text.ts";
import { cutOf, inkedOf, onPageInMm, tenths, unitOf } from "./millimeters.ts";
import type { ReportPage, ReportPlates } from "./press-report.ts";
import { offSheet, onSheet, turnOf } from "./sheet-place.ts";

/** Square millimetres that ink together is a mean over, as the rule has it. */
const window = 15;
/** What most studios ask for where the order says nothing. */
const usualSafe = mmToPt(mm(3));

/** Every page with its boxes in millimetres, and what its plates say. */
export const reportPages = (subject: ArtworkSubject): readonly ReportPage[] =>
  subject.pages.map((page) => pageOf(page, subject));

function pageOf(page: InspectedPage, { order }: ArtworkSubject): ReportPage {
  const { boxes, plates } = page;
  const { media, crop, bleed, trim, art } = boxes;
  const placed = (at: Box) => onPageInMm(at, page);
  const margin = pt((order.safe ?? usualSafe) / unitOf(page));
  return {
    number: page.number,
    turn: turnOf(page),
    media: placed(media),
    ...(crop && { crop: placed(crop) }),
    ...(bleed && { bleed: placed(bleed) }),
    ...(trim && { trim: placed(trim) }),
    ...(art && { art: placed(art) }),
    ...(trim &&
      Math.min(trim.width, trim.height) > 2 * margin && {
        safe: placed(inset(trim, insets(margin))),
      }),
    ...(plates && { plates: platesOf(page, plates) }),
  };
}

function platesOf(page: InspectedPage, plates: Plates): ReportPlates {
  const inked = onSheet(inkedOf(page.boxes), page);
  const cut = onSheet(cutOf(page.boxes), page);
  const printed = plates.plates.filter(({ ink }) => !isFormeInk(ink));
  const peak = meanInk({ ...plates, plates: printed }, window, inked) ?? {
    ink: 0,
    box: box(0, 0, 0, 0),
  };
  return {
    density: tenths(plates.density),
    totalInk: {
      percent: tenths(peak.ink),
      box: onPageInMm(offSheet(peak.box, page), page),
    },
    coverage: plates.plates.map((plate) => {
      const covered = coverageIn(plates, plate, cut);
      return {
        ink: cleanText(plate.ink),
        percent: tenths((covered?.mean ?? 0) * 100),
        greatest: tenths((covered?.greatest ?? 0) * 100),
      };
    }),
    missing: plates.missing.map(cleanText),
  };
}
