import { readCmaps, type Cmap } from "../../../plates/font/cmap-table.ts";
import { readEncoding } from "../../../plates/font/encoding.ts";
import { programOf } from "../../../plates/font/program-of.ts";
import { atFont, isSymbolic } from "../fonts/at-font.ts";
import type { UsedFont } from "../fonts/used-fonts.ts";
import type { UaRule } from "../ua-rule.ts";

const isMicrosoft =
  (kind: number) =>
  ({ platform, encoding }: Cmap): boolean =>
    platform === 3 && encoding === kind;
const [symbols, unicode] = [isMicrosoft(0), isMicrosoft(1)];

/** Matterhorn 31-017, 31-018, 31-023, 31-025 and 31-026. */
export const trueTypeCmap: UaRule = {
  code: "ua/true-type-cmap",
  severity: "block",
  says: "TrueType fonts have the table that leads from their codes to their glyphs.",
  source:
    "Matterhorn 31-017, 31-018, 31-023, 31-025, 31-026; ISO 14289-1, 7.21.6",
  *check({ fonts }) {
    for (const font of fonts) {
      if (font.kind !== "TrueType" || font.visible.size === 0) continue;
      const program = programOf(font.descriptor);
      if (program.kind !== "truetype") continue;
      const fault = faultOf(font, readCmaps(program.program.table("cmap")));
      if (fault !== undefined)
        yield {
          ...atFont(font),
          message: `The font "${font.name}" ${fault}`,
          hint: "Embed the whole font, or export the file again",
        };
    }
  },
};

function faultOf(font: UsedFont, cmaps: readonly Cmap[]): string | undefined {
  if (cmaps.length === 0) return "has no table of characters";
  if (isSymbolic(font))
    return cmaps.length > 1 && !cmaps.some(symbols)
      ? "is symbolic and has several tables of characters, none of them for symbols"
      : undefined;
  if (cmaps.every(symbols))
    return "is not symbolic and has a table of symbols alone";
  return readEncoding(font.entries).differences.size > 0 && !cmaps.some(unicode)
    ? "names glyphs of its own and has no table of Unicode characters"
    : undefined;
}
