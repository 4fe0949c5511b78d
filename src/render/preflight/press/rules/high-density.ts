import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { picturesOf } from "../pictures.ts";

/** Pixels per inch on the sheet. */
const most = 450;

export const highDensity: ArtworkRule = {
  code: "press/high-density",
  severity: "note",
  says: "Pictures have no more pixels than the press can show.",
  source: "GWG 2022 R0031",
  *check({ pages }) {
    for (const page of pages) {
      const found = picturesOf(page).find(
        ({ bits, density }) => bits > 1 && Math.round(density) > most,
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: `A picture has ${Math.round(found.density)} ppi: beyond ${most} ppi only the file grows`,
        hint: "Reduce pictures to 300 ppi when exporting",
      };
    }
  },
};
