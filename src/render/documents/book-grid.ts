import { findFormat, pt, type Format, type Pt } from "#brand";
import type { Region } from "#templates";

/** Pages lie: they are read on screens first, and a side column has room for what a section is about. */
export const bookFormat: Format = findFormat("a4-landscape");

const columns = 12;

/** Lengths that every page of a book shares, in points. */
export const grid = {
  margin: pt(48),
  gutter: pt(16),
  /** Where what is read begins and ends. */
  top: pt(66),
  foot: pt(56),
  /** Baselines of running head and folio from the edges. */
  runningHead: pt(30),
  folio: pt(26),
} as const;

const column =
  (bookFormat.width - 2 * grid.margin - (columns - 1) * grid.gutter) / columns;

/** The width of so many columns and what is between them. */
export const span = (count: number): Pt =>
  pt(count * column + (count - 1) * grid.gutter);

/** Where a column begins, from the start edge; the first is 0. */
export const startOf = (index: number): Pt =>
  pt(grid.margin + index * (column + grid.gutter));

/** A region over columns, as high as the page is read. */
export const regionOver = (
  from: number,
  count: number,
  top: Pt = grid.top,
): Region => ({
  start: startOf(from),
  top,
  width: span(count),
  height: pt(bookFormat.height - top - grid.foot),
});

/** The side column, and the column of the text. */
export const side = { from: 0, count: 4 } as const;
export const main = { from: 5, count: 7 } as const;
