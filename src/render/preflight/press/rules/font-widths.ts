import { PdfStream } from "../../../read-pdf/pdf-file.ts";
import type { Entries } from "../../../plates/content/entries.ts";
import { advancesOf } from "../../artwork/true-type-advances.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { glyphFontOf, usedFonts } from "../fonts.ts";
import { widthOfCode } from "../../artwork/text-width.ts";

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
  const program = glyphs.entries("FontDescriptor")?.stream("FontFile2");
  const map = glyphs.get("CIDToGIDMap");
  if (!program || map === null || glyphs.name("Subtype") !== "CIDFontType2")
    return undefined;
  const advances = advancesOf(font.file.decode(program).data);
  const table =
    map instanceof PdfStream ? font.file.decode(map).data : undefined;
  for (let at = 0; at + 1 < codes.length; at += 2) {
    const code = (codes[at] ?? 0) * 256 + (codes[at + 1] ?? 0);
    const glyph = table
      ? (table[code * 2] ?? 0) * 256 + (table[code * 2 + 1] ?? 0)
      : code;
    const own = advances?.(glyph);
    const said = widthOfCode(font, code);
    if (own !== undefined && Math.abs(own - said) > tolerance)
      return { own, said };
  }
  return undefined;
}
