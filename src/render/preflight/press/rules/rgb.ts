import type { ArtworkRule } from "../artwork-rule.ts";
import { onPage } from "../artwork-rule.ts";

/** Colours of light: the studio would have to separate them, and no two do it alike. */
export const rgb: ArtworkRule = {
  code: "press/rgb",
  severity: "block",
  says: "Everything is printed from named inks: nothing on the page is RGB.",
  source: "ISO 15930-7, 6.2.4; GWG 2022 R0027",
  *check({ pages }) {
    for (const page of pages) {
      for (const painted of page.walk.painted) {
        const { space } = painted.color;
        if (space.kind !== "light" || !isLight.has(space.family)) continue;
        yield {
          ...onPage(page, painted.box),
          message: `A ${painted.kind} is in ${space.family}`,
          hint: "Separate it for the job's printing condition, or give it a swatch",
        };
        // One of a kind on a page is enough to send the file back.
        break;
      }
    }
  },
};

const isLight: ReadonlySet<string> = new Set(["DeviceRGB", "CalRGB"]);
