import { asRef } from "../../../read-pdf/values.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** ISO 14289-1, 7.1: readers follow the tree downward and upward. */
export const brokenTree: UaRule = {
  code: "ua/broken-tree",
  severity: "block",
  says: "Every element stands in the structure tree once and names the one that holds it.",
  source: "ISO 14289-1, 7.1; ISO 32000-1, 14.7.2, Table 323",
  *check(subject) {
    const { structure } = subject;
    if (!structure) return;
    const hint = "Export the file again from the program that made it";
    for (const { parent, object, says } of structure.faults)
      yield {
        ...(parent ? atElement(subject, parent) : { where: "structure" }),
        message: parent
          ? `"${parent.type}" ${says}`
          : `The structure tree ${says}`,
        hint,
        ...(object !== undefined && { object }),
      };
    for (const element of structure.elements) {
      const named = asRef(element.entries.dict.get("P"))?.object;
      const parent = element.parent?.object;
      const isRight =
        parent === undefined ? element.entries.has("P") : named === parent;
      if (isRight) continue;
      yield {
        ...atElement(subject, element),
        message:
          named === undefined
            ? `"${element.type}" does not name the element that holds it`
            : `"${element.type}" names another element than the one that holds it`,
        hint,
      };
    }
  },
};
