import { box, type Box } from "../box.ts";
import { BrandError } from "../brand-error.ts";
import type { Confidence, Format } from "../format.ts";
import { mm, mmToPt, type Pt } from "../units.ts";
import { designCode } from "./design-code.ts";
import { trimBox } from "./format-boxes.ts";

/**
 * Where folded formats fold, as data and as geometry.
 *
 * A folded format is printed flat on two sides: page 1 is the outside, page 2 the inside, and
 * `pages` in the table of formats counts panels. This file decides nothing about paper: whether
 * a fold is creased first is asked with the weight of the stock.
 */
type FoldRow = readonly [
  code: string,
  /** Widths in millimetres as the outside shows them, left to right; the inside is its mirror. */
  outside: readonly number[],
  /** Places of the outside's panels in the order in which a reader meets them. */
  reading: readonly number[],
  confidence: Confidence,
  source: string,
];

// prettier-ignore
const rows: readonly FoldRow[] = [
  ["dl-4pp", [99, 99], [1, 0], "K", "halves of the flat size"],
  ["dl-6pp-roll", [97, 100, 100], [2, 0, 1], "S", "print-print.co.uk/blog, artwork preparation: flap 97, panels 100"],
  ["dl-6pp-z", [99, 99, 99], [2, 0, 1], "K", "thirds of the flat size"],
  ["a5-4pp", [148.5, 148.5], [1, 0], "K", "halves of the flat size"],
  ["a4-4pp", [210, 210], [1, 0], "K", "halves of the flat size"],
  ["a5-6pp-roll", [146, 148, 148], [2, 0, 1], "K", "flap 2 mm narrower; ask the print studio"],
  ["a4-6pp-roll", [207, 210, 210], [2, 0, 1], "K", "flap 3 mm narrower; ask the print studio"],
];

const byCode: ReadonlyMap<string, FoldRow> = new Map(
  rows.map((row) => [row[0], row]),
);

/** A line across the sheet at which it is folded. */
export interface Fold {
  /** How the line runs: a vertical one from the top edge to the foot. */
  readonly axis: "vertical" | "horizontal";
  /** From the trim's left edge for a vertical fold, from its top for a horizontal one. */
  readonly at: Pt;
  /** Heavy stock is creased before it is folded, or its surface cracks. */
  readonly kind: "fold" | "crease";
}

/** One panel of a folded sheet, in points from the trim's top-left corner. */
export interface Panel extends Box {
  /** The number under which a reader knows it, from 1: the front cover. */
  readonly number: number;
}

/**
 * Stock from here on is creased, grams per square metre. Studios differ between 150 and 170;
 * at 170 all of them crease.
 */
export const creasedFrom = 170;

/**
 * The folds of one side of a format, from left to right; none for a format that stays flat.
 *
 * The inside is the outside seen from behind, so a narrow flap changes sides. `grammage` is the
 * weight of the stock in grams per square metre; without it nothing is taken to be creased.
 *
 * @example
 * foldsOf(findFormat("dl-6pp-roll"), 1).map(({ at }) => Math.round(ptToMm(at))); // [97, 197]
 * foldsOf(findFormat("dl-6pp-roll"), 2).map(({ at }) => Math.round(ptToMm(at))); // [100, 200]
 * foldsOf(findFormat("a4-4pp"), 1, 250).map(({ kind }) => kind); // ["crease"]
 * foldsOf(findFormat("a4"), 1); // []
 */
export function foldsOf(
  format: Format,
  page: number,
  grammage = 0,
): readonly Fold[] {
  const row = rowOf(format);
  if (!row) return [];
  const kind = grammage >= creasedFrom ? "crease" : "fold";
  const widths = widthsOf(row, page);
  return widths.slice(1).map((_, index) => {
    const at = total(widths.slice(0, index + 1));
    return { axis: "vertical", at: mmToPt(mm(at)), kind };
  });
}

/**
 * The panels of one side of a format in the order in which a reader meets them: on the outside
 * the front cover first, then the panels that opening it uncovers. A flat format is one panel.
 *
 * @example
 * panelsOf(findFormat("dl-6pp-roll"), 1).map(({ number, x }) => [number, Math.round(ptToMm(x))]); // [[1, 197], [5, 0], [6, 97]]
 * panelsOf(findFormat("dl-4pp"), 2).map(({ number, x }) => [number, Math.round(ptToMm(x))]); // [[2, 0], [3, 99]]
 */
export function panelsOf(format: Format, page: number): readonly Panel[] {
  const row = rowOf(format);
  if (!row) return [{ ...trimBox(format), number: page }];
  const widths = widthsOf(row, page);
  const { height } = format;
  return readingOrder(row, page).map(([place, number]) => {
    const x = mmToPt(mm(total(widths.slice(0, place))));
    const width = mmToPt(mm(widths[place] ?? 0));
    return { ...box(x, 0, width, height), number };
  });
}

/** Whether a format is folded, so that it has two pages whatever the number of its panels. */
export const isFolded = (format: Format): boolean =>
  byCode.has(designCode(format));

/**
 * Widths of a folded format's panels as its outside shows them, millimetres; none where it stays flat.
 *
 * @example
 * panelWidthsOf(findFormat("dl-6pp-roll")); // [97, 100, 100]
 */
export const panelWidthsOf = (format: Format): readonly number[] =>
  rowOf(format)?.[1] ?? [];

/** How a format folds: in the manner of its design, at its own widths. */
function rowOf(format: Format): FoldRow | undefined {
  const row = byCode.get(designCode(format));
  if (!row || format.medium === "screen" || !format.panels) return row;
  const [, , reading, confidence, source] = row;
  if (format.panels.length !== reading.length)
    throw new BrandError(
      "format/panels",
      `Expected ${reading.length} panels for "${format.code}" but received ${format.panels.length}: "${row[0]}" is folded so`,
    );
  return [format.code, format.panels, reading, confidence, source];
}

/** Places on the sheet with the numbers of their panels. The inside is read from left to right. */
function readingOrder(
  [, outside, reading]: FoldRow,
  page: number,
): readonly (readonly [place: number, number: number])[] {
  const inside = outside.length;
  return page === 1
    ? reading.map((place, index) => [
        place,
        index === 0 ? 1 : inside + 1 + index,
      ])
    : outside.map((_, place) => [place, place + 2]);
}

function widthsOf([code, outside]: FoldRow, page: number): readonly number[] {
  if (page === 1) return outside;
  if (page === 2) return outside.toReversed();
  throw new BrandError(
    "format/page",
    `Expected page 1 (outside) or 2 (inside) of the folded format "${code}" but received ${page}`,
  );
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0);
