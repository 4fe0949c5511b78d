import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 28-017. */
export const printerMark: UaRule = {
  code: "ua/printer-mark",
  severity: "block",
  says: "Marks for the printer are not read out.",
  source: "Matterhorn 28-017; ISO 14289-1, 7.18.8",
  *check({ pages, claims }) {
    for (const { annotations } of pages)
      for (const { kind, isShown, element, object, page } of annotations) {
        if (kind !== "PrinterMark" || !isShown) continue;
        const isHeld = claims.ofObject(object ?? -1).length > 0;
        if (!element && !isHeld) continue;
        yield {
          ...onPage(page, "printer's mark", object),
          message: "A mark for the printer stands in the structure tree",
          hint: "Take it out, or export the file without marks",
        };
      }
  },
};
