import type { StructureElement } from "./element.ts";
import { childrenOf } from "./element.ts";
import { attributeOf } from "./attributes.ts";
import type { Structure } from "./read-structure.ts";

/** A cell with the places that it takes, from 0. */
export interface GridCell {
  readonly element: StructureElement;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table's cells in their places. */
export interface TableGrid {
  readonly rows: readonly StructureElement[];
  readonly cells: readonly GridCell[];
  /** Columns that each row fills. */
  readonly widths: readonly number[];
  /** Cells that take a place which another has. */
  readonly overlapping: readonly StructureElement[];
  /** Cells that reach below the last row of their part. */
  readonly overhanging: readonly StructureElement[];
}

const mostRows = 20_000;
const mostSpan = 1000;
const mostPlaces = 500_000;

/** The rows of a table, part by part: its head, its bodies, its foot. */
function partsOf(table: StructureElement): readonly StructureElement[][] {
  const parts: StructureElement[][] = [];
  let loose: StructureElement[] | undefined;
  for (const child of childrenOf(table)) {
    if (child.role === "TR") {
      if (!loose) parts.push((loose = []));
      loose.push(child);
    } else if (["THead", "TBody", "TFoot"].includes(child.role ?? "")) {
      loose = undefined;
      parts.push(childrenOf(child).filter(({ role }) => role === "TR"));
    }
  }
  return parts;
}

/** Puts a table's cells into their places, as their spans say. */
export function gridOf(
  structure: Pick<Structure, "root">,
  table: StructureElement,
): TableGrid {
  const rows: StructureElement[] = [];
  const cells: GridCell[] = [];
  const widths: number[] = [];
  const overlapping: StructureElement[] = [];
  const overhanging: StructureElement[] = [];
  let places = 0;
  for (const part of partsOf(table)) {
    const taken = new Map<number, Set<number>>();
    const first = rows.length;
    const last = first + part.length;
    for (const element of part.slice(0, mostRows)) {
      const row = rows.push(element) - 1;
      let column = 0;
      for (const cell of cellsOf(element)) {
        const own = taken.get(row) ?? new Set();
        while (own.has(column)) column++;
        const spanned = spanOf(structure, cell, "RowSpan");
        const columns = spanOf(structure, cell, "ColSpan");
        if (row + spanned > last) overhanging.push(cell);
        const height = Math.min(spanned, last - row);
        cells.push({ element: cell, row, column, rows: height, columns });
        places += height * columns;
        if (places > mostPlaces) break;
        if (take(taken, { row, column, height, columns }))
          overlapping.push(cell);
        column += columns;
      }
      widths.push(taken.get(row)?.size ?? 0);
    }
  }
  return { rows, cells, widths, overlapping, overhanging };
}

const cellsOf = (row: StructureElement): readonly StructureElement[] =>
  childrenOf(row).filter(({ role }) => role === "TH" || role === "TD");

/** Takes places; whether any of them was taken. */
function take(
  taken: Map<number, Set<number>>,
  at: {
    readonly row: number;
    readonly column: number;
    readonly height: number;
    readonly columns: number;
  },
): boolean {
  let isTwice = false;
  for (let row = at.row; row < at.row + at.height; row++) {
    const places = taken.get(row) ?? new Set<number>();
    taken.set(row, places);
    for (let column = at.column; column < at.column + at.columns; column++) {
      if (places.has(column)) isTwice = true;
      places.add(column);
    }
  }
  return isTwice;
}

function spanOf(
  structure: Pick<Structure, "root">,
  cell: StructureElement,
  key: "RowSpan" | "ColSpan",
): number {
  const span = attributeOf(structure, cell, { owner: "Table", key });
  return typeof span === "number" && span >= 1
    ? Math.min(Math.floor(span), mostSpan)
    : 1;
}
