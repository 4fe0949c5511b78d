import { onPage, type UaRule } from "../ua-rule.ts";

/** Links and fields have rules of their own. */
const others: ReadonlySet<string> = new Set([
  "Widget",
  "Link",
  "Popup",
  "PrinterMark",
  "TrapNet",
]);

/** Matterhorn 28-004. */
export const annotationText: UaRule = {
  code: "ua/annotation-text",
  severity: "block",
  says: "Every note says in words what it is.",
  source: "Matterhorn 28-004; ISO 14289-1, 7.18.1",
  *check({ pages }) {
    for (const { annotations } of pages)
      for (const annotation of annotations) {
        const { kind, isShown, entries, element, object, page } = annotation;
        if (others.has(kind) || !isShown) continue;
        const words = [entries.text("Contents"), element?.entries.text("Alt")];
        if (words.some((text) => (text ?? "") !== "")) continue;
        yield {
          ...onPage(page, `annotation ${kind}`, object),
          message: `The annotation (${kind}) has no words`,
          hint: "Fill in its Contents",
        };
      }
  },
};
