import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 28-010. */
export const widgetNotNested: UaRule = {
  code: "ua/widget-not-nested",
  severity: "block",
  says: "Every field stands in an element Form.",
  source: "Matterhorn 28-010; ISO 14289-1, 7.18.4",
  *check({ pages }) {
    for (const { annotations } of pages)
      for (const { kind, isShown, element, object, page } of annotations) {
        if (kind !== "Widget" || !isShown || element?.role === "Form") continue;
        yield {
          ...onPage(page, "field", object),
          message: element
            ? `The field stands in "${element.type}"`
            : "The field is in no element of the structure tree",
          hint: "Put it into an element Form",
        };
      }
  },
};
