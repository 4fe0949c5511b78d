import type { ArtworkRule } from "../artwork-rule.ts";
import { spotsUsed } from "../spots-used.ts";

export const spotName: ArtworkRule = {
  code: "press/spot-name",
  severity: "warn",
  says: "Spot inks have names that the ink room understands, each ink one name.",
  source: "GWG 2022 R0021 to R0023",
  *check(subject) {
    const seen = new Map<string, string>();
    for (const ink of spotsUsed(subject)) {
      const where = `ink ${ink}`;
      if (ink !== ink.trim() || /\s{2}/.test(ink) || ink === "")
        yield {
          where,
          message: `The name "${ink}" has blanks that nobody sees`,
          hint: "Rename the swatch without them",
        };
      else if (/^(spot|swatch|colou?r|new colou?r.*)\s*\d*$/i.test(ink))
        yield {
          where,
          message: `The name "${ink}" does not say which ink it is`,
          hint: "Name the swatch after its ink",
        };
      const base = baseOf(ink);
      const other = seen.get(base);
      if (other !== undefined)
        yield {
          where,
          message: `"${other}" and "${ink}" are one ink with two names`,
          hint: "Merge the two swatches, or one ink takes two plates",
        };
      else seen.set(base, ink);
    }
  },
};

/** An ink without its paper's suffix and without regard to case: `PANTONE 300 C`, `Pantone 300 U`. */
const baseOf = (ink: string): string =>
  ink
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/ (c|u|m|cp|up|cv|cvc|cvu|ec|hc)$/, "");
