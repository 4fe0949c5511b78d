import { isRichBlack, totalOf } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { smallestText } from "../smallest-text.ts";

/** Points. */
const small = 12;

export const richBlackText: ArtworkRule = {
  code: "press/rich-black-text",
  severity: "warn",
  says: "Small text is not in a rich black: four wet inks close its letters.",
  source: "GWG 2022 R0015",
  *check({ pages }) {
    for (const page of pages) {
      const found = smallestText(page, ({ color }) => isRichBlack(color));
      if (!found || found.size >= small) continue;
      yield {
        ...onPage(page, found.box),
        message: `Text of ${found.size.toFixed(1)} pt prints with ${Math.round(totalOf(found.color))} % of ink`,
        hint: "Set it in black alone: 0/0/0/100",
      };
    }
  },
};
