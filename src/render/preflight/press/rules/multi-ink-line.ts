import { inkCount, isPaper, isRegistration } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { insideBleed } from "../inside-bleed.ts";

/** GWG compares lines to three decimals. */
const tolerance = 0.0005;

export const multiInkLine: ArtworkRule = {
  code: "press/multi-ink-line",
  severity: "warn",
  says: "Lines of several inks, or white ones, are thick enough to hide a plate that moves.",
  source: "GWG 2022 R0019; the printer's limits",
  *check({ pages, printer }) {
    const { leastMultiInkLine: least } = printer.limits;
    for (const page of pages) {
      const found = insideBleed(page).find(
        (painted) =>
          painted.kind === "stroke" &&
          painted.width < least - tolerance &&
          painted.width >= printer.limits.leastLine - tolerance &&
          !isRegistration(painted.color) &&
          (isPaper(painted.color) || inkCount(painted.color) > 1),
      );
      if (found?.kind !== "stroke") continue;
      yield {
        ...onPage(page, found.box),
        message: `A line of ${found.width.toFixed(3)} pt is ${isPaper(found.color) ? "white" : `printed from ${inkCount(found.color)} inks`}: ${least} pt is the least`,
        hint: "Make it thicker, or print it from one ink",
      };
    }
  },
};
