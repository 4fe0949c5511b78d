import { pt, ptToMm } from "#brand";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Points: a tenth of a millimetre. */
const tolerance = 0.284;

export const wrongSize: ArtworkRule = {
  code: "press/wrong-size",
  severity: "block",
  says: "The page is cut to the size that was ordered.",
  source: "GWG 2022 R0004; the order",
  *check({ pages, order }) {
    const wanted = order.trim;
    if (!wanted) return;
    for (const page of pages) {
      const { trim } = page.boxes;
      if (!trim) continue;
      const isSame =
        Math.abs(trim.width - wanted.width) <= tolerance &&
        Math.abs(trim.height - wanted.height) <= tolerance;
      if (isSame) continue;
      yield {
        ...onPage(page),
        message: `The trim is ${millimetres(trim)}: ${millimetres(wanted)} was ordered`,
        hint: "Export at the ordered size and scale",
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
