import { ToolkitError } from "../../../errors.ts";
import { programOf } from "../../../plates/font/program-of.ts";
import { PdfStream } from "../../../read-pdf/pdf-file.ts";
import { atFont } from "../fonts/at-font.ts";
import type { UsedFont } from "../fonts/used-fonts.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-014 and 31-015, as far as the characters that the file shows. */
export const cidSet: UaRule = {
  code: "ua/cid-set",
  severity: "block",
  says: "A list of a font's characters has all of them.",
  source: "Matterhorn 31-014, 31-015; ISO 14289-1, 7.21.4.2",
  *check({ fonts }) {
    for (const font of fonts) {
      const missing = missingFrom(font);
      if (missing !== undefined)
        yield {
          ...atFont(font),
          message: `The list of characters of "${font.name}" leaves out character ${missing}`,
          hint: "Leave the list out (CIDSet), or export the file again",
        };
    }
  },
};

/** A character that the program has, and the list not. */
function missingFrom(font: UsedFont): number | undefined {
  const stream = font.descriptor?.stream("CIDSet");
  const map = font.glyphs.get("CIDToGIDMap");
  if (!stream || font.kind !== "Type0" || map instanceof PdfStream)
    return undefined;
  const program = programOf(font.descriptor);
  if (program.kind === "none" || program.kind === "type1") return undefined;
  const isCounted = program.kind === "cff" && program.cff.isCid;
  const bits = bitsOf(() => font.glyphs.file.decode(stream).data);
  const isListed = (cid: number): boolean =>
    (((bits[cid >> 3] ?? 0) << (cid & 7)) & 0x80) !== 0;
  const held = isCounted
    ? [...program.cff.glyphOfCid.keys()]
    : [...font.codes].filter(
        (code) => font.font?.inProgram?.(code).kind === "glyph",
      );
  return held.find((cid) => cid !== 0 && !isListed(cid));
}

function bitsOf(decode: () => Uint8Array): Uint8Array {
  try {
    return decode();
  } catch (problem) {
    if (!(problem instanceof ToolkitError)) throw problem;
    return new Uint8Array();
  }
}
