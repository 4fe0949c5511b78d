import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 28-011. */
export const linkNotNested: UaRule = {
  code: "ua/link-not-nested",
  severity: "block",
  says: "Every link stands in an element Link.",
  source: "Matterhorn 28-011; ISO 14289-1, 7.18.5",
  *check({ pages }) {
    for (const { annotations } of pages)
      for (const { kind, isShown, element, object, page } of annotations) {
        if (kind !== "Link" || !isShown || element?.role === "Link") continue;
        yield {
          ...onPage(page, "link", object),
          message: element
            ? `The link stands in "${element.type}"`
            : "The link is in no element of the structure tree",
          hint: "Put it into an element Link, with the words that are linked",
        };
      }
  },
};
