import { isPaper } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** White that overprints is not there: the ground shows where letters should be. */
export const whiteOverprints: ArtworkRule = {
  code: "press/white-overprints",
  severity: "block",
  says: "White is left out of the ground: it never overprints.",
  source: "GWG 2022 R0007 and R0008",
  *check({ pages }) {
    for (const page of pages) {
      const found = page.walk.painted.find(
        (painted) =>
          painted.kind !== "image" &&
          painted.kind !== "shading" &&
          painted.overprints &&
          painted.overprintMode === 1 &&
          isPaper(painted.color),
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: `White ${found.kind === "text" ? "text" : "artwork"} overprints and disappears`,
        hint: "Switch overprint off for white",
      };
    }
  },
};
