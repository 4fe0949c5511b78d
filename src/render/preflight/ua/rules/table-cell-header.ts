import { attributeName } from "../structure/attributes.ts";
import type { StructureElement } from "../structure/element.ts";
import type { Structure } from "../structure/read-structure.ts";
import { gridOf, type GridCell } from "../structure/table-grid.ts";
import { headerNamesOf, identifierOf } from "../structure/table-headers.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** ISO 14289-1, 7.5: a cell that no header explains is a number without a meaning. */
export const tableCellHeader: UaRule = {
  code: "ua/table-cell-header",
  severity: "block",
  says: "Every cell of a table has a header in its row or its column, or names one.",
  source: "Matterhorn 15-003, 15-005; ISO 14289-1, 7.5",
  *check(subject) {
    const { structure } = subject;
    if (!structure) return;
    for (const table of structure.elements) {
      if (table.role !== "Table") continue;
      const { cells } = gridOf(structure, table);
      const known = new Set(
        cells.flatMap(({ element }) =>
          element.role === "TH" ? (identifierOf(element) ?? []) : [],
        ),
      );
      const covered = coverOf(structure, cells);
      for (const cell of cells) {
        if (cell.element.role !== "TD") continue;
        const names = headerNamesOf(structure, cell.element);
        const unknown = names.find((name) => !known.has(name));
        if (names.length > 0 ? unknown === undefined : covered(cell)) continue;
        yield {
          ...atElement(subject, cell.element),
          message:
            unknown === undefined
              ? "No header cell heads the row or the column of the cell"
              : `The cell names a header "${unknown}" that its table does not have`,
          hint: "Tag the headings of the table as header cells with a scope",
        };
      }
    }
  },
};

/** Tells whether a header stands in a cell's row or column; one without a scope counts for both. */
function coverOf(
  structure: Structure,
  cells: readonly GridCell[],
): (cell: GridCell) => boolean {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const cell of cells) {
    if (cell.element.role !== "TH") continue;
    const scope = scopeOf(structure, cell.element);
    if (scope !== "Column")
      for (let row = cell.row; row < cell.row + cell.rows; row++) rows.add(row);
    if (scope !== "Row")
      for (let at = cell.column; at < cell.column + cell.columns; at++)
        columns.add(at);
  }
  return ({ row, column }) => rows.has(row) || columns.has(column);
}

const scopeOf = (
  structure: Structure,
  header: StructureElement,
): string | undefined =>
  attributeName(structure, header, { owner: "Table", key: "Scope" });
