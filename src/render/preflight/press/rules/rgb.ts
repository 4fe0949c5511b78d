import { nameOfPaint } from "../../artwork/name-of-paint.ts";
import type { Painted } from "../../artwork/painted.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

const families: ReadonlySet<string> = new Set(["DeviceRGB", "CalRGB"]);

/** Colours of light: the studio would have to separate them, and no two do it alike. */
export const rgb: ArtworkRule = {
  code: "press/rgb",
  severity: "block",
  says: "Everything is printed from named inks: nothing on the page is RGB.",
  source: "ISO 15930-7, 6.2.4; GWG 2022 R0027",
  *check({ pages }) {
    for (const page of pages) {
      const found = page.walk.painted.filter(isLight);
      const [first] = found;
      if (!first) continue;
      const more = found.length - 1;
      yield {
        ...onPage(page, first.box),
        message: `${sentence(first)}${more > 0 ? ", and so is more of the page" : ""}`,
        hint: "Separate it for the job's printing condition, or give it a swatch",
      };
    }
  },
};

const isLight = ({ color: { space } }: Painted): boolean =>
  space.kind === "inks"
    ? families.has(space.alternate ?? "")
    : families.has(space.family);

/** A named ink that is shown in RGB is converted from RGB wherever its plate is missing. */
const sentence = (painted: Painted): string => {
  const { space } = painted.color;
  return space.kind === "inks"
    ? `The ink "${space.inks.join(", ")}" is described in RGB`
    : `${nameOfPaint(painted)} is in ${space.family}`;
};
