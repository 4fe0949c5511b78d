import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 28-007. */
export const trapNet: UaRule = {
  code: "ua/trap-net",
  severity: "block",
  says: "No page carries a trap network.",
  source: "Matterhorn 28-007; ISO 14289-1, 7.18.2",
  *check({ pages }) {
    for (const { annotations } of pages)
      for (const { kind, isShown, object, page } of annotations)
        if (kind === "TrapNet" && isShown)
          yield {
            ...onPage(page, "annotation TrapNet", object),
            message: "The page carries a trap network",
            hint: "Export the file without trapping",
          };
  },
};
