import { PdfStream } from "../../../read-pdf/pdf-file.ts";
import { asName } from "../../../read-pdf/values.ts";
import { atFont } from "../fonts/at-font.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-004 and 31-005. */
export const cidToGlyph: UaRule = {
  code: "ua/cid-to-glyph",
  severity: "block",
  says: "Composite fonts say which glyph each character is.",
  source: "Matterhorn 31-004, 31-005; ISO 14289-1, 7.21.3.2",
  *check({ fonts }) {
    for (const font of fonts) {
      const isAsked =
        font.kind === "Type0" &&
        font.glyphs.name("Subtype") === "CIDFontType2" &&
        font.isEmbedded;
      const map = font.glyphs.get("CIDToGIDMap");
      if (!isAsked || map instanceof PdfStream || asName(map) === "Identity")
        continue;
      yield {
        ...atFont(font),
        message:
          map === null
            ? `The font "${font.name}" does not say which glyph each character is`
            : `The font "${font.name}" has a table of glyphs that cannot be read`,
        hint: "Export the file again with embedded fonts",
      };
    }
  },
};
