import { attributeName } from "../structure/attributes.ts";
import { headerNamesOf, namedHeaders } from "../structure/table-headers.ts";
import { gridOf } from "../structure/table-grid.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

const scopes = ["Row", "Column", "Both"];

/** Matterhorn 15-003: a header that does not say whose header it is. */
export const tableHeader: UaRule = {
  code: "ua/table-header",
  severity: "block",
  says: "Every header cell says whether it heads its row or its column, or cells name it.",
  source: "Matterhorn 15-003; ISO 14289-1, 7.5",
  *check(subject) {
    const { structure } = subject;
    if (!structure) return;
    for (const table of structure.elements) {
      if (table.role !== "Table") continue;
      const { cells } = gridOf(structure, table);
      const isNamed = namedHeaders(structure, cells);
      for (const { element } of cells) {
        if (element.role !== "TH" || isNamed(element)) continue;
        const scope = attributeName(structure, element, {
          owner: "Table",
          key: "Scope",
        });
        if (scope !== undefined && scopes.includes(scope)) continue;
        // A header of headers names them itself.
        if (headerNamesOf(structure, element).length > 0) continue;
        yield {
          ...atElement(subject, element),
          message:
            scope === undefined
              ? "The header cell has no scope"
              : `The header cell has the scope "${scope}"`,
          hint: "Give it the scope Row, Column or Both",
        };
      }
    }
  },
};
