import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Without a TrimBox nobody knows where the page is cut. */
export const pageBoxes: ArtworkRule = {
  code: "press/page-boxes",
  severity: "block",
  says: "Every page says where it is cut: one TrimBox, and no ArtBox beside it.",
  source: "ISO 15930-7, 6.3",
  *check({ pages }) {
    for (const page of pages) {
      const { trim, art } = page.boxes;
      if (page.page.inherited("MediaBox") === null) {
        yield {
          ...onPage(page),
          message: "The page has no MediaBox, so nobody knows its size",
          hint: "Export the file again from the program that made it",
        };
      }
      if (!trim) {
        yield {
          ...onPage(page),
          message: art
            ? "The page has an ArtBox instead of a TrimBox"
            : "The page has no TrimBox",
          hint: "Export it with page boxes: trim at the finished size",
        };
      } else if (art) {
        yield {
          ...onPage(page),
          message: "The page has a TrimBox and an ArtBox",
          hint: "Leave the ArtBox out",
        };
      }
    }
  },
};
