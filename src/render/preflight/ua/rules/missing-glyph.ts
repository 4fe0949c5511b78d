import { atFont, shownCode } from "../fonts/at-font.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-030: the box that stands for a letter which the font does not have. */
export const missingGlyph: UaRule = {
  code: "ua/missing-glyph",
  severity: "block",
  says: "No text is the font's box for a missing letter.",
  source: "Matterhorn 31-030; ISO 14289-1, 7.21.8",
  *check({ fonts }) {
    for (const used of fonts) {
      const absent = [...used.codes].filter(
        (code) => used.font?.inProgram?.(code).kind === "notdef",
      );
      const [first] = absent;
      if (first === undefined) continue;
      yield {
        ...atFont(used),
        message: `Text in "${used.name}" has letters that the font lacks, code ${shownCode(first)} first`,
        hint: "Set the text in a font that has all of its letters",
      };
    }
  },
};
