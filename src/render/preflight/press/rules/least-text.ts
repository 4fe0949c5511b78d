import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { smallestText } from "../smallest-text.ts";

export const leastText: ArtworkRule = {
  code: "press/least-text",
  severity: "block",
  says: "Text is large enough for the press to hold its letters.",
  source: "The printer's limits; GWG 2015",
  *check({ pages, printer }) {
    const { leastText: least } = printer.limits;
    for (const page of pages) {
      const found = smallestText(page, () => true);
      if (!found || found.size >= least - tolerance) continue;
      yield {
        ...onPage(page, found.box),
        message: `Text of ${found.size.toFixed(1)} pt: ${least} pt is the least`,
        hint: "Set it larger",
      };
    }
  },
};

/** GWG compares sizes to one decimal. */
const tolerance = 0.05;
