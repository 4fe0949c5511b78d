import type { Entries } from "../../../plates/content/entries.ts";
import { readFont } from "../../../plates/font/read-font.ts";
import { Missing } from "../../../plates/missing.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { glyphFontOf, usedFonts } from "../fonts.ts";

/** Thousandths of the size that rounding may take (ISO 14289-1 allows the same). */
const tolerance = 1;

/** Readers place letters by the file's widths, studios may place them by the font's. */
export const fontWidths: ArtworkRule = {
  code: "press/font-widths",
  severity: "warn",
  says: "Letters are as wide as the file says.",
  source: "ISO 15930-7, 6.4; ISO 32000-1, 9.7.4.3",
  *check(subject) {
    for (const { font, name, page, text } of usedFonts(subject)) {
      if (font.name("Encoding") !== "Identity-H") continue;
      const found = firstWrong(font, text.codes);
      if (!found) continue;
      yield {
        ...onPage(page, text.box),
        where: `font ${name}`,
        message: `A letter of "${name}" is ${Math.round(found.own)} wide in the font, but ${Math.round(found.said)} in the file`,
        hint: "Export the file again: letters may be set apart or on top of one another",
      };
    }
  },
};

/** The first letter that is set by another width than the font's, of TrueType fonts that are embedded. */
function firstWrong(font: Entries, codes: Uint8Array) {
  const glyphs = glyphFontOf(font);
  if (glyphs.name("Subtype") !== "CIDFontType2") return undefined;
  if (!glyphs.has("CIDToGIDMap")) return undefined;
  const read = readFont(font, new Missing());
  for (const { code } of read?.codes(codes) ?? []) {
    const own = read?.inProgram?.(code).advance;
    const said = read?.glyph(code).advance;
    if (own === undefined || said === undefined) continue;
    if (Math.abs(own - said) > tolerance) return { own, said };
  }
  return undefined;
}
