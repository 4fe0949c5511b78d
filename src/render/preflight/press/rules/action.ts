import type { ArtworkRule } from "../artwork-rule.ts";

export const action: ArtworkRule = {
  code: "press/action",
  severity: "block",
  says: "Opening or turning a page does nothing.",
  source: "ISO 15930-7, 6.10",
  *check({ catalog, pages }) {
    const hint = "Export the file as PDF/X-4, without actions";
    const opens = catalog.entries("OpenAction");
    if (opens || catalog.has("AA"))
      yield {
        where: "file",
        message: "Opening the file starts an action",
        hint,
      };
    for (const { entries, number } of pages) {
      if (!entries.has("AA")) continue;
      yield {
        where: `page ${number}`,
        page: number,
        message: "Opening the page starts an action",
        hint,
      };
    }
  },
};
