import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Points: a tenth of a millimetre. */
const tolerance = 0.284;

export const pageSizes: ArtworkRule = {
  code: "press/page-sizes",
  severity: "block",
  says: "All pages are cut to one size and stand the same way.",
  source: "GWG 2022 R0004",
  *check({ pages }) {
    const [first, ...others] = pages;
    const ordered = first?.boxes.trim;
    if (!ordered) return;
    for (const page of others) {
      const { trim } = page.boxes;
      if (!trim) continue;
      const isSame =
        Math.abs(trim.width - ordered.width) <= tolerance &&
        Math.abs(trim.height - ordered.height) <= tolerance;
      if (isSame) continue;
      yield {
        ...onPage(page),
        message: "The page is cut to another size than the first",
        hint: "Send pages of another size as a file of their own",
      };
    }
  },
};
