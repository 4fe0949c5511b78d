import { viewOf } from "../../pdf/font/sfnt.ts";
import type { FontProgram } from "../../text/font-program.ts";
import type { ProgramGlyph } from "./font.ts";
import type { Program } from "./program-of.ts";

/** A program whose glyphs have numbers; those of Type 1 have names alone. */
export type NumberedProgram = Exclude<Program, { readonly kind: "type1" }>;

/** Tells what a program has under a glyph's number. */
export function numberedGlyphs(
  program: NumberedProgram,
): (glyph: number) => ProgramGlyph {
  const count = countOf(program);
  const advance =
    program.kind === "truetype" ? advancesOf(program.program) : undefined;
  return (glyph) => {
    if (glyph >= count) return { kind: "none" };
    const wide = advance?.(glyph);
    return {
      kind: glyph === 0 ? "notdef" : "glyph",
      ...(wide !== undefined && { advance: wide }),
    };
  };
}

function countOf(program: NumberedProgram): number {
  if (program.kind === "cff") return program.cff.glyphs;
  const profile = program.program.table("maxp");
  return profile && profile.length >= 6 ? viewOf(profile).getUint16(4) : 0;
}

/** The widths of a TrueType font; nothing where it lacks what they take. */
function advancesOf(
  font: FontProgram,
): ((glyph: number) => number | undefined) | undefined {
  const [header, metrics] = [font.table("hhea"), font.table("hmtx")];
  if (!header || header.length < 36 || !metrics) return undefined;
  const count = viewOf(header).getUint16(34);
  const view = viewOf(metrics);
  if (count === 0 || font.unitsPerEm === 0) return undefined;
  return (glyph) => {
    const at = Math.min(glyph, count - 1) * 4;
    return at + 2 <= view.byteLength
      ? (view.getUint16(at) / font.unitsPerEm) * 1000
      : undefined;
  };
}
