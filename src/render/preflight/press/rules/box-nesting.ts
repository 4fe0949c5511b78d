import type { Box } from "#brand";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Points: a hundredth of a millimetre is rounding. */
const tolerance = 0.03;

export const boxNesting: ArtworkRule = {
  code: "press/box-nesting",
  severity: "block",
  says: "The trim lies within the bleed, and both lie on the sheet.",
  source: "ISO 15930-7, 6.3",
  *check({ pages }) {
    for (const page of pages) {
      const { media, crop, bleed, trim } = page.boxes;
      const pairs: readonly (readonly [
        string,
        Box | undefined,
        string,
        Box | undefined,
      ])[] = [
        ["TrimBox", trim, "BleedBox", bleed],
        ["TrimBox", trim, "MediaBox", media],
        ["BleedBox", bleed, "MediaBox", media],
        ["TrimBox", trim, "CropBox", crop],
      ];
      for (const [inner, a, outer, b] of pairs) {
        if (!a || !b || holds(b, a)) continue;
        yield {
          ...onPage(page),
          message: `The ${inner} reaches beyond the ${outer}`,
          hint: "Set the page boxes anew when exporting",
        };
      }
    }
  },
};

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  inner.x + inner.width <= outer.x + outer.width + tolerance &&
  inner.y + inner.height <= outer.y + outer.height + tolerance;
