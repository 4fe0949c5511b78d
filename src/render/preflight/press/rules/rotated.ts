import { onPage, type ArtworkRule } from "../artwork-rule.ts";

export const rotated: ArtworkRule = {
  code: "press/rotated",
  severity: "warn",
  says: "Pages stand as they are printed: no viewer has to turn them.",
  source: "GWG 2022 R0004",
  *check({ pages }) {
    for (const page of pages) {
      const turn = page.page.inherited("Rotate");
      if (typeof turn !== "number" || turn % 360 === 0) continue;
      yield {
        ...onPage(page),
        message: `The page is turned by ${turn} degrees`,
        hint: "Export it upright: imposition turns pages by what they are",
      };
    }
  },
};
