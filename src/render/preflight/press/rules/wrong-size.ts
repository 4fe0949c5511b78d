import { pt, ptToMm } from "#brand";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { isSameSize } from "../is-same-size.ts";

export const wrongSize: ArtworkRule = {
  code: "press/wrong-size",
  severity: "block",
  says: "The page is cut to the size that was ordered.",
  source: "GWG 2022 R0004; the order",
  *check({ pages, order }) {
    const wanted = order.trim;
    if (!wanted) return;
    for (const page of pages) {
      const { trim, media } = page.boxes;
      const hint = "Export at the ordered size and scale";
      if (trim && !isSameSize(trim, wanted))
        yield {
          ...onPage(page),
          message: `The trim is ${millimetres(trim)}: ${millimetres(wanted)} was ordered`,
          hint,
        };
      // A larger sheet may hold bleed and marks; nothing is cut out of a smaller one.
      const isSmaller =
        Math.min(media.width - wanted.width, media.height - wanted.height) <
          0 && !isSameSize(media, wanted);
      if (!trim && isSmaller)
        yield {
          ...onPage(page),
          message: `The whole page is ${millimetres(media)}: ${millimetres(wanted)} was ordered`,
          hint,
        };
    }
  },
};

const millimetres = ({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): string =>
  [width, height].map((side) => ptToMm(pt(side)).toFixed(1)).join(" × ") +
  " mm";
