import type { OutlineStep } from "../../text/font.ts";
import type { FontProgram } from "../../text/font-program.ts";
import type { Entries } from "../content/entries.ts";
import { readCmaps, type Cmap } from "./cmap-table.ts";
import {
  characterIn,
  macintoshCodeOf,
  nameIn,
  readEncoding,
  type Encoding,
} from "./encoding.ts";
import type { Code, Font, Glyph, ProgramGlyph } from "./font.ts";
import { characterOf } from "./glyph-names.ts";
import { numberedGlyphs, type NumberedProgram } from "./numbered-glyphs.ts";
import { programOf, type Program } from "./program-of.ts";
import { ScaledOutlines } from "./scaled-outlines.ts";
import type { Type1 } from "./type1.ts";

/** Codes of one byte each. */
export const byteCodes = (bytes: Uint8Array): readonly Code[] =>
  Array.from(bytes, (code) => ({ code, length: 1 }));

/** The widths of a simple font. */
export function simpleGlyphs(entries: Entries): (code: number) => Glyph {
  const widths = entries.numbers("Widths") ?? [];
  const first = entries.number("FirstChar") ?? 0;
  const missing =
    entries.entries("FontDescriptor")?.number("MissingWidth") ?? 0;
  return (code) => ({
    advance: widths[code - first] ?? missing,
    shift: [0, 0],
  });
}

/** Reads a font whose codes are single bytes. */
export function readSimpleFont(entries: Entries): Font {
  const program = programOf(entries.entries("FontDescriptor"));
  const encoding = readEncoding(entries);
  const flags = entries.entries("FontDescriptor")?.number("Flags") ?? 0;
  const isSymbolic = (flags & 4) !== 0;
  const font = {
    isVertical: false,
    codes: byteCodes,
    glyph: simpleGlyphs(entries),
  };
  if (program.kind === "none")
    return { ...font, outline: () => [], lacks: program.reason };
  const { units, outline, inProgram } = outlinesOf(
    program,
    encoding,
    isSymbolic,
  );
  const scaled = new ScaledOutlines(units, outline);
  return { ...font, outline: (code) => scaled.outline(code), inProgram };
}

interface Outlines {
  readonly units: number;
  readonly outline: (code: number) => readonly OutlineStep[];
  readonly inProgram: (code: number) => ProgramGlyph;
}

function outlinesOf(
  program: Program,
  encoding: Encoding,
  isSymbolic: boolean,
): Outlines {
  const nameOf = (code: number, base: string | undefined) =>
    encoding.differences.get(code) ??
    ((encoding.base ?? base)
      ? nameIn(encoding.base ?? base ?? "", code)
      : undefined);
  if (program.kind === "type1") {
    const { type1 } = program;
    const glyphName = (code: number): string =>
      nameOf(code, undefined) ??
      type1.encoding.get(code) ??
      nameIn("StandardEncoding", code) ??
      ".notdef";
    return {
      units: type1.unitsPerEm,
      outline: (code) => type1.outline(glyphName(code)),
      inProgram: (code) => named(type1, glyphName(code)),
    };
  }
  const font = program.program;
  if (program.kind === "cff") {
    const builtIn = program.cff.encoding;
    const unicode = readCmaps(font.table("cmap")).find(
      ({ platform, encoding: kind }) => platform === 3 && kind === 1,
    );
    return byNumber(program, (code) => {
      const name = nameOf(code, builtIn ? undefined : "StandardEncoding");
      if (name === undefined) return builtIn?.get(code) ?? 0;
      const character = characterOf(name);
      const glyph =
        font.glyphOfName(name) ??
        (character === undefined ? undefined : unicode?.glyphOf(character)) ??
        builtIn?.get(code);
      return glyph ?? 0;
    });
  }
  return byNumber(program, trueTypeGlyphs(font, encoding, isSymbolic));
}

/** A program whose glyphs have numbers. */
function byNumber(
  program: NumberedProgram,
  glyphOf: (code: number) => number,
): Outlines {
  const numbered = numberedGlyphs(program);
  return {
    units: program.program.unitsPerEm,
    outline: (code) => program.program.outline(glyphOf(code)),
    inProgram: (code) => numbered(glyphOf(code)),
  };
}

const named = (type1: Type1, name: string): ProgramGlyph => ({
  kind: name === ".notdef" ? "notdef" : type1.has(name) ? "glyph" : "none",
});

/** How a TrueType font's codes lead to glyphs: by their names, or straight. */
function trueTypeGlyphs(
  font: FontProgram,
  { base, differences }: Encoding,
  isSymbolic: boolean,
): (code: number) => number {
  const cmaps = readCmaps(font.table("cmap"));
  const find = (platform: number, encoding: number): Cmap | undefined =>
    cmaps.find(
      (cmap) => cmap.platform === platform && cmap.encoding === encoding,
    );
  const unicode = find(3, 1) ?? cmaps.find(({ platform }) => platform === 0);
  const symbol = find(3, 0);
  const mac = find(1, 0);
  const byCharacter = (character: number | undefined): number => {
    if (character === undefined) return 0;
    const code = mac ? macintoshCodeOf(character) : undefined;
    return (
      unicode?.glyphOf(character) ||
      (code === undefined ? 0 : (mac?.glyphOf(code) ?? 0))
    );
  };
  const straight = (code: number): number =>
    symbol?.glyphOf(code) ||
    symbol?.glyphOf(0xf000 + code) ||
    mac?.glyphOf(code) ||
    byCharacter(characterIn("WinAnsiEncoding", code));
  const usual = base ?? "StandardEncoding";
  return (code) => {
    const name = differences.get(code);
    if (name !== undefined)
      return (
        byCharacter(characterOf(name)) ||
        (font.glyphOfName(name) ?? 0) ||
        straight(code)
      );
    if (isSymbolic && (symbol || mac)) return straight(code);
    if (base === undefined && differences.size === 0) return straight(code);
    return byCharacter(characterIn(usual, code)) || straight(code);
  };
}
