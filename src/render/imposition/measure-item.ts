import { mm, mmToPt, pt, ptToMm, type Pt } from "#brand";
import { PaintError } from "../errors.ts";
import type { ForeignPdf } from "../pdf/foreign/foreign-pdf.ts";
import type { ForeignPage } from "../pdf/foreign/page-tree.ts";

/** What all pages of some PDFs have in common, in points as a reader sees them. */
export interface MeasuredItem {
  readonly trim: { readonly width: Pt; readonly height: Pt };
  /** Least ink beyond the trim on any side of any page. */
  readonly bleed: Pt;
  /** How many each source has. */
  readonly pages: readonly number[];
  /** Pages whose trim had to be taken from another box, as sentences. */
  readonly notes: readonly string[];
}

/** Sizes that differ by less are one size: no guillotine cuts finer. */
const tolerance = mmToPt(mm(0.2));

/** Measures the pages of all sources; items of different sizes are refused, since one cut parts them all. */
export function measureItem(sources: readonly ForeignPdf[]): MeasuredItem {
  const all = sources.flatMap((source) =>
    source.pages.map((page) => ({ source, page, ...sizeOf(page) })),
  );
  const [first] = all;
  if (!first)
    throw new PaintError("Cannot impose without a PDF: name at least one file");
  for (const { source, page, width, height } of all) {
    const difference = Math.max(
      Math.abs(width - first.width),
      Math.abs(height - first.height),
    );
    if (difference > tolerance)
      throw new PaintError(
        `Cannot impose page ${page.number} of "${source.name}": it is ${inMm(width)} × ${inMm(height)} mm and the first page ${inMm(first.width)} × ${inMm(first.height)} mm; impose pages of one size`,
      );
  }
  return {
    trim: { width: pt(first.width), height: pt(first.height) },
    bleed: pt(Math.max(0, Math.min(...all.map(({ bleed }) => bleed)))),
    pages: sources.map(({ pages }) => pages.length),
    notes: sources.flatMap(notesOf),
  };
}

function sizeOf({ trim, bleed, rotate, unit }: ForeignPage) {
  const width = (trim[2] - trim[0]) * unit;
  const height = (trim[3] - trim[1]) * unit;
  const beyond = [
    trim[0] - bleed[0],
    trim[1] - bleed[1],
    bleed[2] - trim[2],
    bleed[3] - trim[3],
  ];
  const isTurned = rotate === 90 || rotate === 270;
  return {
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    bleed: Math.min(...beyond) * unit,
  };
}

function notesOf({ name, pages }: ForeignPdf): readonly string[] {
  const guessed = pages.filter(({ trimFrom }) => trimFrom !== "TrimBox");
  const [first] = guessed;
  return first
    ? [
        `${guessed.length} of ${pages.length} pages of "${name}" have no TrimBox: their ${first.trimFrom} is taken for it, without bleed`,
      ]
    : [];
}

const inMm = (length: number): number =>
  Math.round(ptToMm(pt(length)) * 10) / 10;
