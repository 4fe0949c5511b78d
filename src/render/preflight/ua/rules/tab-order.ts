import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 28-008 and 28-009. */
export const tabOrder: UaRule = {
  code: "ua/tab-order",
  severity: "block",
  says: "On pages with links or fields, the tab key follows the structure.",
  source: "Matterhorn 28-008, 28-009; ISO 14289-1, 7.18.3",
  *check({ pages }) {
    for (const { number, annotations, entries, page } of pages) {
      if (annotations.length === 0) continue;
      const order = entries.name("Tabs");
      if (order === "S") continue;
      yield {
        ...onPage(number, undefined, page.ref?.object),
        message:
          order === undefined
            ? "The page does not say in which order the tab key goes"
            : `The tab key goes in the order "${order}" in place of "S"`,
        hint: "Set the tab order of the page to the document's structure",
      };
    }
  },
};
