import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { picturesOf } from "../pictures.ts";

/** Pixels per inch on the sheet. */
const never = 150;
const usually = 225;
/** More of one page tell nobody more. */
const mostShown = 6;

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
      const coarse = picturesOf(page)
        .filter(({ bits, density }) => bits > 1 && Math.round(density) < least)
        .toSorted((a, b) => a.density - b.density);
      for (const picture of coarse.slice(0, mostShown)) {
        const density = Math.round(picture.density);
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
