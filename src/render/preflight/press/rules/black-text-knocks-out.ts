import { isSolidBlack } from "../../artwork/ink-color.ts";
import { insideBleed } from "../inside-bleed.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Points. Larger letters hide a plate that is off by a hair. */
const below = 12;
const invisible = 3;

export const blackTextKnocksOut: ArtworkRule = {
  code: "press/black-text-knocks-out",
  severity: "warn",
  says: "Small black text overprints, so that no white shows when plates move.",
  source: "GWG 2022 R0009",
  *check({ pages }) {
    for (const page of pages) {
      const found = insideBleed(page).find(
        (painted) =>
          painted.kind === "text" &&
          painted.mode !== invisible &&
          painted.size < below &&
          isSolidBlack(painted.color) &&
          !(painted.overprints && painted.overprintMode === 1),
      );
      if (found?.kind !== "text") continue;
      yield {
        ...onPage(page, found.box),
        message: `Black text of ${found.size.toFixed(1)} pt does not overprint`,
        hint: "Set black text to overprint (OPM 1)",
      };
    }
  },
};
