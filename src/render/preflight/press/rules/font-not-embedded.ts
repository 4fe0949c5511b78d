import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { glyphFontOf, usedFonts } from "../fonts.ts";

const files = ["FontFile", "FontFile2", "FontFile3"];

/** A font that is not in the file is replaced by another, and every line breaks elsewhere. */
export const fontNotEmbedded: ArtworkRule = {
  code: "press/font-not-embedded",
  severity: "block",
  says: "Every font that prints is in the file.",
  source: "ISO 15930-7, 6.4",
  *check(subject) {
    for (const { font, name, page, text } of usedFonts(subject)) {
      if (font.name("Subtype") === "Type3") continue;
      const descriptor = glyphFontOf(font).entries("FontDescriptor");
      if (files.some((key) => descriptor?.stream(key))) continue;
      yield {
        ...onPage(page, text.box),
        where: `font ${name}`,
        message: `The font "${name}" is not embedded`,
        hint: "Embed it when exporting, or outline the text",
      };
    }
  },
};
