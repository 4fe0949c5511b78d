import { isSolidBlack } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { smallestText } from "../smallest-text.ts";

/** Points. */
const smallText = 12;

/** DeviceGray knocks out whatever lies beneath, overprint or not: OPM 1 works on DeviceCMYK alone. */
export const smallGray: ArtworkRule = {
  code: "press/small-gray",
  severity: "warn",
  says: "Small black text is in CMYK's black, so that overprinting works.",
  source: "GWG 2022 R0011 to R0013",
  *check({ pages }) {
    for (const page of pages) {
      const found = smallestText(
        page,
        ({ color }) =>
          color.space.family === "DeviceGray" && isSolidBlack(color),
      );
      if (!found || found.size >= smallText) continue;
      yield {
        ...onPage(page, found.box),
        message: `Black text of ${found.size.toFixed(1)} pt is in DeviceGray, which cannot overprint`,
        hint: "Use the black of CMYK: 0/0/0/100",
      };
    }
  },
};
