import { PdfStream } from "../../../read-pdf/pdf-file.ts";
import type { ArtworkRule } from "../artwork-rule.ts";
import { glyphFontOf, usedFonts } from "../fonts.ts";

/** Without them a reader guesses which glyph a code means. */
export const fontEncoding: ArtworkRule = {
  code: "press/font-encoding",
  severity: "block",
  says: "Composite fonts say which glyph each code means.",
  source: "ISO 15930-7, 6.4; ISO 32000-1, 9.7.5",
  *check(subject) {
    for (const { font, name } of usedFonts(subject)) {
      if (font.name("Subtype") !== "Type0") continue;
      const where = `font ${name}`;
      const hint = "Export the file again with embedded fonts";
      const encoding = font.name("Encoding");
      const isKnown =
        font.get("Encoding") instanceof PdfStream ||
        encoding === "Identity-H" ||
        encoding === "Identity-V";
      if (!isKnown)
        yield {
          where,
          message: `The font "${name}" takes its encoding "${encoding ?? "none"}" from outside the file`,
          hint,
        };
      const glyphs = glyphFontOf(font);
      if (
        glyphs.name("Subtype") === "CIDFontType2" &&
        !glyphs.has("CIDToGIDMap")
      )
        yield {
          where,
          message: `The font "${name}" does not say which glyph each character is`,
          hint,
        };
    }
  },
};
