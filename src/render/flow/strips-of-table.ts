import { pt } from "#brand";
import type { ReactElement } from "react";
import { readElements, type ArtboardNode } from "../artboard.ts";
import type { ColumnWidth, TableBlock } from "./flow-document.ts";
import { FlowError } from "./flow-error.ts";
import type { Measure } from "./measure.ts";
import type { Strip } from "./strip.ts";

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
  const widths = columnWidths(table, width);
  const rowOf = async (cells: readonly ReactElement[], isHead: boolean) => {
    if (cells.length !== widths.length)
      throw new FlowError(
        `Table "${table.name}" has a row of ${cells.length} cells under ${widths.length} columns: give each row one cell for each column`,
      );
    const nodes = [rowNode(table, cells, widths, isHead)];
    const { placed, height } = await measure.nodes(nodes, { width });
    return { name: table.name, placed, height, before: 0, depth: 0 };
  };
  const head: Strip = { ...(await rowOf(table.head, true)), mayStart: true };
  const rows: Strip[] = [];
  for (const cells of table.rows)
    rows.push({
      ...(await rowOf(cells, false)),
      // The head never stands alone at the foot of a page.
      mayStart: rows.length > 0,
      repeated: head,
    });
  return [head, ...rows];
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

function rowNode(
  table: TableBlock,
  cells: readonly ReactElement[],
  widths: readonly number[],
  isHead: boolean,
): ArtboardNode {
  const { gutter, headLine: headSwatch, line, name, padding } = table;
  const row: ArtboardNode = {
    kind: "box",
    props: {
      direction: "row",
      gap: gutter,
      align: isHead ? "end" : "start",
      padding: { top: isHead ? pt(0) : padding, bottom: padding },
    },
    children: cells.map((cell, index) => ({
      kind: "box",
      props: { width: pt(widths[index] ?? 0) },
      children: readElements(name, cell),
    })),
  };
  const rule: ArtboardNode = {
    kind: "box",
    props: {
      name: "table line",
      height: isHead ? headLine : rowLine,
      fill: isHead ? headSwatch : line,
    },
    children: [],
  };
  return { kind: "box", props: {}, children: [row, rule] };
}
