import { characterOf } from "../../../plates/font/glyph-names.ts";
import { readEncoding } from "../../../plates/font/encoding.ts";
import { atFont, isSymbolic } from "../fonts/at-font.ts";
import type { UsedFont } from "../fonts/used-fonts.ts";
import type { UaRule } from "../ua-rule.ts";

const allowed = ["MacRomanEncoding", "WinAnsiEncoding"];
const counted = /^(?:g|c|cid|glyph|gid|index)?\d+$/i;

/** Matterhorn 31-019 to 31-022, and 31-024. */
export const trueTypeEncoding: UaRule = {
  code: "ua/true-type-encoding",
  severity: "block",
  says: "Plain TrueType fonts have a standard encoding, and symbolic ones have none.",
  source: "Matterhorn 31-019 to 31-022, 31-024; ISO 14289-1, 7.21.6",
  *check({ fonts }) {
    for (const font of fonts) {
      if (font.kind !== "TrueType") continue;
      const fault = isSymbolic(font)
        ? font.entries.has("Encoding")
          ? "is symbolic and has an encoding all the same"
          : undefined
        : faultOf(font);
      if (fault !== undefined)
        yield {
          ...atFont(font),
          message: `The font "${font.name}" ${fault}`,
          hint: "Export the file again, with fonts embedded as Unicode",
        };
    }
  },
};

function faultOf({ entries }: UsedFont): string | undefined {
  const { base, differences } = readEncoding(entries);
  if (base === undefined) return "does not say which encoding it has";
  if (!allowed.includes(base)) return `has the encoding "${base}"`;
  const odd = [...differences.values()].find(
    (name) => characterOf(name) === undefined && counted.test(name),
  );
  return odd === undefined
    ? undefined
    : `has a glyph "${odd}", whose name says no character`;
}
