import { shareOf, totalOf } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { insideBleed } from "../inside-bleed.ts";

const smallText = 12;
const leastBlack = 0.85;
/** Per cent. */
const richFrom = 280;

export const richBlackText: ArtworkRule = {
  code: "press/rich-black-text",
  severity: "warn",
  says: "Small text is not in a rich black: four wet inks close its letters.",
  source: "GWG 2022 R0015",
  *check({ pages }) {
    for (const page of pages) {
      const found = insideBleed(page).find(
        (painted) =>
          painted.kind === "text" &&
          painted.size < smallText &&
          shareOf(painted.color, "Black") >= leastBlack &&
          totalOf(painted.color) > richFrom,
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: `Small text prints with ${Math.round(totalOf(found.color))} % of ink`,
        hint: "Set it in black alone: 0/0/0/100",
      };
    }
  },
};
