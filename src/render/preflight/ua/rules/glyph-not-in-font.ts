import { atFont, shownCode } from "../fonts/at-font.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-011. */
export const glyphNotInFont: UaRule = {
  code: "ua/glyph-not-in-font",
  severity: "block",
  says: "Embedded fonts have every glyph that is shown.",
  source: "Matterhorn 31-011; ISO 14289-1, 7.21.4.1",
  *check({ fonts }) {
    for (const used of fonts) {
      const absent = [...used.visible].filter(
        (code) => used.font?.inProgram?.(code).kind === "none",
      );
      const [first] = absent;
      if (first === undefined) continue;
      yield {
        ...atFont(used),
        message: `The font "${used.name}" has no glyph for ${absent.length} codes, ${shownCode(first)} first`,
        hint: "Embed the font again",
      };
    }
  },
};
