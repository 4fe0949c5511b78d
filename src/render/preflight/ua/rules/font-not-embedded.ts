import { atFont, hasProgram } from "../fonts/at-font.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-009: text that is only meant, and not shown, needs no font program. */
export const fontNotEmbedded: UaRule = {
  code: "ua/font-not-embedded",
  severity: "block",
  says: "Every font that shows something is in the file.",
  source: "Matterhorn 31-009; ISO 14289-1, 7.21.4.1",
  *check({ fonts }) {
    for (const font of fonts) {
      if (!hasProgram(font) || font.isEmbedded || font.visible.size === 0)
        continue;
      yield {
        ...atFont(font),
        message: `The font "${font.name}" is not embedded`,
        hint: "Embed it when exporting",
      };
    }
  },
};
