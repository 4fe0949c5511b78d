import { atFont, shownCode } from "../fonts/at-font.ts";
import type { UaRule } from "../ua-rule.ts";

/** Thousandths of the size that rounding may take. */
const tolerance = 1;

/** Matterhorn 31-016, of TrueType programs: those of CFF and Type 1 tell widths only when run. */
export const fontWidths: UaRule = {
  code: "ua/font-widths",
  severity: "block",
  says: "Letters are as wide as their font says.",
  source: "Matterhorn 31-016; ISO 14289-1, 7.21.5",
  *check({ fonts }) {
    for (const used of fonts) {
      const { font } = used;
      if (!font || font.isVertical) continue;
      for (const code of used.visible) {
        const own = font.inProgram?.(code);
        if (own?.kind !== "glyph" || own.advance === undefined) continue;
        const said = font.glyph(code).advance;
        if (Math.abs(own.advance - said) <= tolerance) continue;
        yield {
          ...atFont(used),
          message: `Code ${shownCode(code)} of "${used.name}" is ${Math.round(own.advance)} wide in the font, but ${Math.round(said)} in the file`,
          hint: "Export the file again: letters may be set apart or on top of one another",
        };
        break;
      }
    }
  },
};
