import { BrandError } from "../brand-error.ts";
import type { PrintFormat } from "../format.ts";
import { suggestion } from "../nearest.ts";
import { mm, pt } from "../units.ts";
import type { PrintingCondition } from "./condition.ts";
import type { PressLimits, Printer, PrintMarks } from "./printer.ts";

const allMarks: PrintMarks = {
  trimMarks: true,
  bleedMarks: true,
  registration: true,
  colorBar: true,
  slugLine: true,
};

/** Coated offset: GWG 2022 for sheet-fed CMYK, with the house's safer sizes of text. */
const offsetLimits: PressLimits = {
  leastLine: pt(0.25),
  leastMultiInkLine: pt(0.5),
  leastText: pt(5),
  leastReversedText: pt(8),
  leastMultiInkText: pt(9),
};

const checked = "2026-11-22";

/**
 * Print studios by what they ask of a file, as data.
 *
 * Figures are a safe start, not a contract: a studio's own specification comes first, as a printer
 * of its own beside these.
 */
export const printers: readonly Printer[] = [
  {
    code: "house",
    name: "Coated sheet-fed trade printer",
    condition: "coated",
    bleed: mm(3),
    marks: allMarks,
    limits: offsetLimits,
    spots: 2,
    version: "PDF/X-4",
    scales: [1],
    outlinesText: false,
    source: "GWG 2022 sheet-fed, with house limits for text and lines",
    checked,
  },
  {
    code: "uncoated",
    name: "Uncoated sheet-fed trade printer",
    condition: "uncoated",
    bleed: mm(3),
    marks: allMarks,
    // Ink spreads further on uncoated paper and closes thin white letters first.
    limits: { ...offsetLimits, leastText: pt(6), leastReversedText: pt(9) },
    spots: 2,
    version: "PDF/X-4",
    scales: [1],
    outlinesText: false,
    source: "GWG 2022 sheet-fed, with a point more for text on uncoated paper",
    checked,
  },
  {
    code: "large-format",
    name: "Large-format and outdoor printer",
    condition: "coated",
    bleed: mm(5),
    // Panels are cut by trim marks; wide inkjets register themselves.
    marks: { ...allMarks, registration: false, colorBar: false },
    limits: offsetLimits,
    spots: 0,
    version: "PDF/X-4",
    scales: [1, 0.25, 0.1],
    outlinesText: true,
    source:
      "Outdoor contractors' specifications: artwork at 25 % from 1,200 mm and at 10 % from 5,000 mm, text outlined",
    checked,
  },
  {
    code: "newspaper",
    name: "Newspaper, run-of-paper advertisement",
    condition: "newsprint",
    // Advertisements sit inside the type area: nothing is cut, so nothing bleeds.
    bleed: mm(0),
    marks: {
      trimMarks: false,
      bleedMarks: false,
      registration: false,
      colorBar: false,
      slugLine: false,
    },
    totalInk: 240,
    limits: {
      leastLine: pt(0.5),
      leastMultiInkLine: pt(1),
      leastText: pt(7),
      leastReversedText: pt(9),
      leastMultiInkText: pt(12),
    },
    spots: 0,
    version: "PDF/X-4",
    scales: [1],
    outlinesText: false,
    source:
      "ISO 12647-3:2005 and newspapers' specifications: total ink of 240 % (220 % in the 2013 edition), reversed text from 9 pt",
    checked,
  },
  {
    code: "office",
    name: "Digital press, SRA3",
    condition: "coated",
    bleed: mm(3),
    marks: { ...allMarks, bleedMarks: false, colorBar: false },
    totalInk: 280,
    limits: offsetLimits,
    spots: 0,
    version: "PDF/X-4",
    scales: [1],
    outlinesText: false,
    source:
      "Toner presses up to 320 x 450 mm: 280 % as the careful figure between 260 and 300",
    checked,
  },
];

/** Code of the printer that is meant where none is named. */
export const defaultPrinter = "house";

/**
 * The kind of printer that a format usually goes to, by its code.
 *
 * @example
 * usualPrinter(findFormat("ooh-48")); // "large-format"
 */
export function usualPrinter(format: PrintFormat): string {
  if (format.group === "press") return "newspaper";
  return largeGroups.has(format.group) || format.artworkScale < 1
    ? "large-format"
    : defaultPrinter;
}

const largeGroups: ReadonlySet<string> = new Set([
  "display",
  "sign",
  "outdoor",
  "transport",
]);

/**
 * The printer of a code; throws a BrandError `printer/unknown` that names what there is.
 *
 * @example
 * findPrinter("newspaper").limits.leastReversedText; // 9
 */
export function findPrinter(
  code: string,
  known: readonly Printer[] = printers,
): Printer {
  const found = known.find((printer) => printer.code === code);
  if (found) return found;
  const codes = known.map((printer) => printer.code);
  throw new BrandError(
    "printer/unknown",
    `Expected the code of a printer but received "${code.slice(0, 64)}"${suggestion(code, codes)}: choose one of ${codes.join(", ")}`,
  );
}

/**
 * Greatest sum of inks in one place, per cent: the printer's or the condition's, whichever is less.
 *
 * @example
 * totalInkOf(findPrinter("office"), findCondition("coated")); // 280
 */
export const totalInkOf = (
  printer: Printer,
  condition: PrintingCondition,
): number =>
  Math.min(printer.totalInk ?? condition.totalInk, condition.totalInk);
