import { programOf } from "../../../plates/font/program-of.ts";
import { atFont } from "../fonts/at-font.ts";
import type { UsedFont } from "../fonts/used-fonts.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-012 and 31-013, of Type 1 programs; names in CFF programs are not read. */
export const charSet: UaRule = {
  code: "ua/char-set",
  severity: "block",
  says: "A list of a font's glyphs names all of them and no others.",
  source: "Matterhorn 31-012, 31-013; ISO 14289-1, 7.21.4.2",
  *check({ fonts }) {
    for (const font of fonts) {
      const odd = oddNameOf(font);
      if (odd !== undefined)
        yield {
          ...atFont(font),
          message: `The list of glyphs of "${font.name}" is wrong about "${odd}"`,
          hint: "Leave the list out (CharSet), or export the file again",
        };
    }
  },
};

/** A glyph that only the list or only the program has. */
function oddNameOf({ kind, descriptor }: UsedFont): string | undefined {
  const list = descriptor?.text("CharSet");
  if (list === undefined || (kind !== "Type1" && kind !== "MMType1"))
    return undefined;
  const program = programOf(descriptor);
  if (program.kind !== "type1") return undefined;
  const listed = new Set(list.split("/").filter((name) => name !== ""));
  const held = new Set(program.type1.names);
  return (
    [...listed].find((name) => !held.has(name)) ??
    [...held].find((name) => name !== ".notdef" && !listed.has(name))
  );
}
