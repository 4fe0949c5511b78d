import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { isSameSize } from "../is-same-size.ts";

export const pageSizes: ArtworkRule = {
  code: "press/page-sizes",
  severity: "block",
  says: "All pages are cut to one size and stand the same way.",
  source: "GWG 2022 R0004",
  *check({ pages }) {
    const [first, ...others] = pages;
    if (!first) return;
    for (const page of others) {
      const { trim, media } = page.boxes;
      // Sheets are told apart by what is cut out of them, or else by themselves.
      const [own, ordered] =
        trim && first.boxes.trim
          ? [trim, first.boxes.trim]
          : [media, first.boxes.media];
      const isComparable = !trim === !first.boxes.trim;
      if (!isComparable || isSameSize(own, ordered)) continue;
      yield {
        ...onPage(page),
        message: trim
          ? "The page is cut to another size than the first"
          : "The page is of another size than the first",
        hint: "Send pages of another size as a file of their own",
      };
    }
  },
};
