import { isPaper } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { smallestText } from "../smallest-text.ts";

/** GWG compares sizes to one decimal. */
const tolerance = 0.05;

export const reversedText: ArtworkRule = {
  code: "press/reversed-text",
  severity: "warn",
  says: "White letters are large enough that ink does not close them.",
  source: "GWG 2022 R0016; the printer's limits",
  *check({ pages, printer }) {
    const { leastReversedText: least, leastText } = printer.limits;
    for (const page of pages) {
      const found = smallestText(
        page,
        ({ color, size }) =>
          // Smaller text is too small in any colour, which another rule says.
          isPaper(color) && size >= leastText - tolerance,
      );
      if (!found || found.size >= least - tolerance) continue;
      yield {
        ...onPage(page, found.box),
        message: `White text of ${found.size.toFixed(1)} pt: ${least} pt is the least`,
        hint: "Set it larger or bolder",
      };
    }
  },
};
