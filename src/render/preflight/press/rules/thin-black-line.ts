import { isSolidBlack } from "../../artwork/ink-color.ts";
import { overprintsBlack } from "../../artwork/overprints-black.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { insideBleed } from "../inside-bleed.ts";

/** Points. */
const thin = 2;

export const thinBlackLine: ArtworkRule = {
  code: "press/thin-black-line",
  severity: "warn",
  says: "Thin black lines overprint, so that no white shows beside them.",
  source: "GWG 2022 R0010, with the house's 2 pt",
  *check({ pages }) {
    for (const page of pages) {
      const found = insideBleed(page).find(
        (painted) =>
          painted.kind === "stroke" &&
          painted.width < thin &&
          isSolidBlack(painted.color) &&
          painted.width > 0 &&
          !overprintsBlack(painted),
      );
      if (found?.kind !== "stroke") continue;
      yield {
        ...onPage(page, found.box),
        message: `A black line of ${found.width.toFixed(2)} pt does not overprint`,
        hint: "Set thin black lines to overprint, in CMYK's black",
      };
    }
  },
};
