import { pt } from "#brand";
import { Box, type ColumnWidth, type TableBlock } from "#templates";
import type { ReactElement } from "react";
import type { Enclosure } from "../frame.ts";
import type { Placed } from "../layout/place-tree.ts";
import { FlowError } from "./flow-error.ts";
import type { Measure } from "./measure.ts";
import { enclosed, moved, stripOf, type Strip } from "./strip.ts";

/** Thickness of the lines under rows, and of the line under the head. */
const rowLine = pt(0.5);
const headLine = pt(1.25);
const tolerance = 0.01;

/** The head of a table and its rows; each row asks for the head where it begins a region. */
export async function stripsOfTable(
  table: TableBlock,
  width: number,
  measure: Measure,
): Promise<readonly Strip[]> {
  const place: TablePlace = {
    table,
    width,
    widths: columnWidths(table, width),
    enclosure: { key: measure.key("table"), kind: "table" },
    measure,
  };
  const head = await stripOfRow(table.head, place, true);
  const repeated = { ...head, placed: head.placed.map(unread) };
  const rows: Strip[] = [];
  for (const [index, cells] of table.rows.entries()) {
    const row = await stripOfRow(cells, place, false);
    // The head never stands alone at the foot of a page, nor the last row at the head of one.
    const isLast = index === table.rows.length - 1;
    rows.push({ ...row, mayStart: index > 0 && !isLast, repeated });
  }
  return [head, ...rows];
}

interface TablePlace {
  readonly table: TableBlock;
  readonly width: number;
  readonly widths: readonly number[];
  readonly enclosure: Enclosure;
  readonly measure: Measure;
}

/** A row: its cells side by side, and the line beneath them. */
async function stripOfRow(
  cells: readonly ReactElement[],
  { enclosure, measure, table, width, widths }: TablePlace,
  isHead: boolean,
): Promise<Strip> {
  const { gutter, name, padding } = table;
  if (cells.length !== widths.length)
    throw new FlowError(
      `Table "${name}" has a row of ${cells.length} cells under ${widths.length} columns: give each row one cell for each column`,
    );
  const row: Enclosure = { key: measure.key("row"), kind: "row" };
  const measured = await Promise.all(
    cells.map((cell, index) =>
      measure.elements(cell, { width: widths[index] ?? 0 }),
    ),
  );
  const highest = Math.max(...measured.map(({ height }) => height));
  const top = isHead ? 0 : padding;
  let start = 0;
  const placed = measured.flatMap((cell, index) => {
    const own = widths[index] ?? 0;
    const x = measure.fromStart(start, own, width);
    const y = top + (isHead ? highest - cell.height : 0);
    start += own + gutter;
    const kind = isHead ? "column-head" : rowKind(table, index);
    const within: Enclosure = { key: measure.key("cell"), kind };
    return enclosed(moved(cell.placed, x, y), enclosure, row, within);
  });
  const foot = top + highest + padding;
  const line = await measure.elements(lineUnder(table, isHead), { width });
  return {
    ...stripOf(
      name,
      [...placed, ...moved(line.placed, 0, foot)],
      foot + line.height,
    ),
    mayStart: true,
  };
}

const rowKind = (
  { hasRowHeads }: TableBlock,
  column: number,
): Enclosure["kind"] => (hasRowHeads && column === 0 ? "row-head" : "cell");

const lineUnder = (
  { headLine: headSwatch, line }: TableBlock,
  isHead: boolean,
): ReactElement =>
  Box({
    name: "table line",
    height: isHead ? headLine : rowLine,
    fill: isHead ? headSwatch : line,
  });

/** What is repeated for the eye is not read again. */
function unread(placed: Placed): Placed {
  const { node } = placed;
  if (node.kind === "text")
    return {
      ...placed,
      node: { ...node, props: { ...node.props, is: "artifact" } },
    };
  if (node.kind !== "vector") return placed;
  const { alt: _, ...props } = node.props;
  return { ...placed, node: { ...node, props } };
}

/** The width of each column; columns that are wider than their room together are refused. */
function columnWidths(
  { columns, gutter, name }: TableBlock,
  room: number,
): readonly number[] {
  const fixed = columns.reduce(
    (sum, column) => sum + ("width" in column ? column.width : 0),
    gutter * (columns.length - 1),
  );
  const shares = columns.reduce((sum, column) => sum + shareOf(column), 0);
  const left = room - fixed;
  if (left < -tolerance || (shares > 0 && left <= 0))
    throw new FlowError(
      `Table "${name}" is ${Math.ceil(fixed)} pt wide and has ${Math.floor(room)} pt: give it fewer or narrower columns`,
    );
  return columns.map((column) =>
    "width" in column ? column.width : (left * column.share) / shares,
  );
}

const shareOf = (column: ColumnWidth): number =>
  "share" in column ? column.share : 0;
