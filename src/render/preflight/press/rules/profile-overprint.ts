import { nameOfPaint } from "../../artwork/name-of-paint.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Readers disagree on what mode 1 means for inks that a profile would convert. */
export const profileOverprint: ArtworkRule = {
  code: "press/profile-overprint",
  severity: "block",
  says: "Nothing that overprints is in CMYK by a profile of its own.",
  source: "ISO 15930-7, 6.2.3",
  *check({ pages }) {
    for (const page of pages) {
      const found = page.walk.painted.find(
        ({ color: { space }, overprints, overprintMode, kind }) =>
          space.kind === "light" &&
          space.family === "ICCBased" &&
          space.components === 4 &&
          kind !== "image" &&
          overprints &&
          overprintMode === 1,
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: `${nameOfPaint(found)} in CMYK by a profile is set to overprint (OPM 1)`,
        hint: "Export it in the plain CMYK of the output intent",
      };
    }
  },
};
