import { gridOf, type TableGrid } from "../structure/table-grid.ts";
import { atElement, type UaObservation, type UaRule } from "../ua-rule.ts";
import type { UaSubject } from "../ua-subject.ts";

const hint = "Give every row as many cells, or let cells span what is missing";

/** ISO 14289-1, 7.2 by way of ISO 32000-1, Table 349: readers count cells to say where one is. */
export const tableShape: UaRule = {
  code: "ua/table-shape",
  severity: "block",
  says: "Every row of a table fills as many columns, and no two cells share a place.",
  source: "ISO 14289-1, 7.2 and 7.5; ISO 32000-1, Table 349",
  *check(subject) {
    const { structure } = subject;
    for (const table of structure?.elements ?? [])
      if (structure && table.role === "Table")
        yield* faultsOf(subject, gridOf(structure, table));
  },
};

function* faultsOf(
  subject: UaSubject,
  { rows, widths, overlapping, overhanging }: TableGrid,
): Generator<UaObservation> {
  const [cell] = overlapping;
  if (cell)
    yield {
      ...atElement(subject, cell),
      message: "The cell lies where another lies already",
      hint,
    };
  const [long] = overhanging;
  if (long)
    yield {
      ...atElement(subject, long),
      message: "The cell spans more rows than there are",
      hint,
    };
  const columns = widths[0];
  const odd = rows.find((_, row) => widths[row] !== columns);
  const at = odd && rows.indexOf(odd);
  if (odd && at !== undefined)
    yield {
      ...atElement(subject, odd),
      message: `Row ${at + 1} fills ${widths[at]} columns, and the first row ${columns}`,
      hint,
    };
}
