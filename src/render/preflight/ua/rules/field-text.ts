import type { Entries } from "../../../plates/content/entries.ts";
import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 28-005: the words that a screen reader says on entering a field. */
export const fieldText: UaRule = {
  code: "ua/field-text",
  severity: "block",
  says: "Every field of a form says what belongs in it.",
  source: "Matterhorn 28-005; ISO 14289-1, 7.18.1; WCAG 3.3.2",
  *check({ pages }) {
    for (const { annotations } of pages)
      for (const {
        kind,
        isShown,
        entries,
        element,
        object,
        page,
      } of annotations) {
        if (kind !== "Widget" || !isShown) continue;
        const words = [tooltipOf(entries), element?.entries.text("Alt")];
        if (words.some((text) => (text ?? "") !== "")) continue;
        yield {
          ...onPage(page, "field", object),
          message: "The field does not say what belongs in it",
          hint: "Give it a tooltip (TU)",
        };
      }
  },
};

const deepest = 32;

/** The field's own words, or those of the field that it is a part of. */
function tooltipOf(widget: Entries): string | undefined {
  let field: Entries | undefined = widget;
  for (let depth = 0; field && depth < deepest; depth++) {
    const words = field.text("TU");
    if (words !== undefined) return words;
    field = field.entries("Parent");
  }
  return undefined;
}
