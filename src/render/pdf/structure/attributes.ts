import type { Entries, Value } from "../document.ts";
import { asciiString } from "../strings.ts";

/** How the items of a list are counted; `None` where nothing stands before them. */
export type ListNumbering =
  "None" | "Disc" | "Circle" | "Square" | "Decimal" | "LowerAlpha";

/** What a cell of a table is to the others. */
export interface CellFacts {
  /** Of a header: what it heads. */
  readonly scope?: "Row" | "Column" | "Both";
  /** How many columns and rows it spans; one unless told. */
  readonly columns?: number;
  readonly rows?: number;
  /** Ids of the headers of this cell, where scopes do not say it. */
  readonly headers?: readonly string[];
}

/** What attribute objects say of an element (ISO 32000-1, 14.8.5). */
export interface AttributeFacts {
  /** Where a figure stands: left, foot, right and top in the page's own space, y upward. */
  readonly box?: readonly [
    left: number,
    foot: number,
    right: number,
    top: number,
  ];
  readonly numbering?: ListNumbering;
  readonly cell?: CellFacts;
}

/** The `A` entry of an element: one attribute object, or several. */
export function attributesOf(facts: AttributeFacts): Value | undefined {
  const { box, numbering, cell } = facts;
  const objects: Entries[] = [
    ...(box ? [{ O: "Layout", Placement: "Block", BBox: box }] : []),
    ...(numbering ? [{ O: "List", ListNumbering: numbering }] : []),
    ...(cell ? [cellEntries(cell)] : []),
  ];
  return objects.length > 1 ? objects : objects[0];
}

const cellEntries = ({
  scope,
  columns,
  rows,
  headers,
}: CellFacts): Entries => ({
  O: "Table",
  Scope: scope,
  ColSpan: columns,
  RowSpan: rows,
  Headers: headers?.map(asciiString),
});
