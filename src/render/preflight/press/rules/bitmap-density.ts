import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { picturesOf } from "../pictures.ts";

/** Pixels per inch on the sheet: line art shows its steps long before photographs do. */
const never = 550;
const usually = 800;

export const bitmapDensity: ArtworkRule = {
  code: "press/bitmap-density",
  severity: "warn",
  says: "Line art has enough pixels that its edges look smooth.",
  source: "GWG 2022 R0032",
  *check({ pages }) {
    for (const page of pages) {
      const [found] = picturesOf(page)
        .filter(({ bits, density }) => bits === 1 && density < usually - 0.5)
        .toSorted((a, b) => a.density - b.density);
      if (!found) continue;
      const density = Math.round(found.density);
      yield {
        ...onPage(page, found.box),
        ...(density < never && { severity: "block" as const }),
        message: `A picture of one bit has ${density} ppi: ${usually} ppi is the least`,
        hint: "Scan it at 1,200 ppi, or draw it as vectors",
      };
    }
  },
};
