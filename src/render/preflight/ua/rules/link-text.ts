import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 28-012. */
export const linkText: UaRule = {
  code: "ua/link-text",
  severity: "block",
  says: "Every link says in words where it leads.",
  source: "Matterhorn 28-012; ISO 14289-1, 7.18.5",
  *check({ pages }) {
    for (const { annotations } of pages)
      for (const { kind, isShown, entries, object, page } of annotations) {
        if (kind !== "Link" || !isShown) continue;
        if ((entries.text("Contents") ?? "") !== "") continue;
        yield {
          ...onPage(page, "link", object),
          message: "The link does not say where it leads",
          hint: "Fill in its Contents",
        };
      }
  },
};
