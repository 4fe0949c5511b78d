import type { ArtworkRule } from "../artwork-rule.ts";

export const pageCount: ArtworkRule = {
  code: "press/page-count",
  severity: "block",
  says: "The file has as many pages as were ordered.",
  source: "GWG 2022 R0006; the order",
  *check({ pages, order }) {
    const wanted = order.pages;
    if (wanted === undefined || pages.length === wanted) return;
    yield {
      where: "file",
      message: `The file has ${pages.length} ${pages.length === 1 ? "page" : "pages"}: ${wanted} ${wanted === 1 ? "was" : "were"} ordered`,
      hint: "Send the pages that were ordered, and no others",
    };
  },
};
