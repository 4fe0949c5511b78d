import {
  inkCount,
  isRegistration,
  isRichBlack,
} from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { smallestText } from "../smallest-text.ts";

/** GWG compares sizes to one decimal. */
const tolerance = 0.05;

export const multiInkText: ArtworkRule = {
  code: "press/multi-ink-text",
  severity: "warn",
  says: "Letters of two inks or more are large enough to hide a plate that moves.",
  source: "GWG 2022 R0017; the printer's limits",
  *check({ pages, printer }) {
    const { leastMultiInkText: least, leastText } = printer.limits;
    for (const page of pages) {
      const found = smallestText(
        page,
        ({ color, size }) =>
          inkCount(color) > 1 &&
          !isRegistration(color) &&
          // Text that is too small in any colour, or in too much ink, is other rules' to say.
          size >= leastText - tolerance &&
          !isRichBlack(color),
      );
      if (!found || found.size >= least - tolerance) continue;
      yield {
        ...onPage(page, found.box),
        message: `Text of ${found.size.toFixed(1)} pt is printed from ${inkCount(found.color)} inks: ${least} pt is the least`,
        hint: "Set it larger, or in black alone",
      };
    }
  },
};
