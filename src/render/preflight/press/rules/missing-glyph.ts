import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Code 0 of a font whose codes are its glyphs is the box that stands for a missing letter. */
export const missingGlyph: ArtworkRule = {
  code: "press/missing-glyph",
  severity: "block",
  says: "Every letter is drawn: none is the font's box for a missing one.",
  source: "ISO 15930-7, 6.4",
  *check({ pages }) {
    for (const page of pages) {
      for (const text of page.walk.painted) {
        if (text.kind !== "text" || text.mode === 3) continue;
        if (text.font?.name("Encoding") !== "Identity-H") continue;
        if (!hasZero(text.codes)) continue;
        yield {
          ...onPage(page, text.box),
          message: "A letter is missing in its font",
          hint: "Set the text in a font that has all of its letters",
        };
        break;
      }
    }
  },
};

function hasZero(codes: Uint8Array): boolean {
  for (let at = 0; at + 1 < codes.length; at += 2)
    if (codes[at] === 0 && codes[at + 1] === 0) return true;
  return false;
}
