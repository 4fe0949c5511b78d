import { onPage, type UaRule } from "../ua-rule.ts";

/** These have rules of their own. */
const others: ReadonlySet<string> = new Set([
  "Widget",
  "Link",
  "PrinterMark",
  "TrapNet",
]);

/** Matterhorn 28-002 and 28-006. Windows of other notes belong to them. */
export const annotationNotNested: UaRule = {
  code: "ua/annotation-not-nested",
  severity: "block",
  says: "Every note stands in an element of its own.",
  source: "Matterhorn 28-002, 28-006; ISO 14289-1, 7.18.1",
  *check({ pages }) {
    for (const { annotations } of pages)
      for (const { kind, isShown, element, object, page } of annotations) {
        if (others.has(kind) || kind === "Popup" || !isShown) continue;
        if (element?.role === "Annot") continue;
        yield {
          ...onPage(page, `annotation ${kind}`, object),
          message: element
            ? `The annotation (${kind}) stands in "${element.type}"`
            : `The annotation (${kind}) is in no element of the structure tree`,
          hint: "Put it into an element Annot",
        };
      }
  },
};
