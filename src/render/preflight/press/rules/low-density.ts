import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { picturesOf } from "../pictures.ts";

/** Pixels per inch on the sheet. */
const never = 150;
const usually = 225;

/** What was ordered decides for large formats, which are seen from afar. */
export const lowDensity: ArtworkRule = {
  code: "press/low-density",
  severity: "warn",
  says: "Pictures have enough pixels for the size that they are printed at.",
  source: "GWG 2022 R0031; the format's least density",
  *check({ pages, order }) {
    const least = Math.min(order.leastPpi ?? usually, usually);
    const refused = Math.min(never, least * 0.7);
    for (const page of pages) {
      for (const picture of picturesOf(page)) {
        if (picture.bits === 1) continue;
        const density = Math.round(picture.density);
        if (density >= least) continue;
        yield {
          ...onPage(page, picture.box),
          ...(density < refused && { severity: "block" as const }),
          message: `A picture has ${density} ppi: ${least} ppi is the least`,
          hint: "Use a larger original, or place it smaller",
        };
      }
    }
  },
};
