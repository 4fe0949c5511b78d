import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { insideBleed } from "../inside-bleed.ts";

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
      const found = insideBleed(page).find(
        (painted) =>
          painted.kind === "text" &&
          painted.size < smallText &&
          painted.color.space.family === "DeviceGray" &&
          (painted.color.shares[0] ?? 0) > 0.995,
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: "Small black text is in DeviceGray",
        hint: "Use the black of CMYK: 0/0/0/100",
      };
    }
  },
};
