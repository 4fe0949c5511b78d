import { isSolidBlack } from "../../artwork/ink-color.ts";
import { overprintsBlack } from "../../artwork/overprints-black.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { smallestText } from "../smallest-text.ts";

/** Points. Larger letters hide a plate that is off by a hair. */
const below = 12;

/** Grey has a rule of its own: it cannot overprint. */
export const blackTextKnocksOut: ArtworkRule = {
  code: "press/black-text-knocks-out",
  severity: "warn",
  says: "Small black text overprints, so that no white shows when plates move.",
  source: "GWG 2022 R0009",
  *check({ pages }) {
    for (const page of pages) {
      const found = smallestText(
        page,
        (text) =>
          isSolidBlack(text.color) &&
          text.color.space.family !== "DeviceGray" &&
          !overprintsBlack(text),
      );
      if (!found || found.size >= below) continue;
      yield {
        ...onPage(page, found.box),
        message: `Black text of ${found.size.toFixed(1)} pt does not overprint`,
        hint: "Set black text to overprint (OPM 1)",
      };
    }
  },
};
