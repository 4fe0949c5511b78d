import { createHash } from "node:crypto";
import type { Font } from "../../text/font.ts";
import { deflated } from "../deflate.ts";
import type { FontCode, FontUse } from "./font-use.ts";
import { subsetFont } from "./harfbuzz-subset.ts";
import { makeGlyphs } from "./make-glyphs.ts";
import { viewOf } from "./sfnt.ts";
import { toUnicode } from "./to-unicode.ts";

/** The part of a font that a document uses, its streams compressed. */
export interface FontProgram {
  /** Six letters from a digest, so that merging files never mixes two subsets up. */
  readonly tag: string;
  /** Bytes of the font file before compression. */
  readonly length: number;
  readonly file: Uint8Array;
  /** Two bytes for each code from 0: the glyph that it shows. */
  readonly glyphMap: Uint8Array;
  readonly toUnicode: Uint8Array;
}

/** Programs that are kept of each font: imprint and credit use the same from file to file. */
const greatestKept = 8;

const kept = new WeakMap<Font, Map<string, FontProgram>>();

/** Cuts a font to its use, or recalls what it cut for the same use before. */
export function fontProgram(use: FontUse): FontProgram {
  let programs = kept.get(use.font);
  if (!programs) {
    programs = new Map<string, FontProgram>();
    kept.set(use.font, programs);
  }
  const key = use.signature;
  const program = programs.get(key) ?? cutProgram(use);
  // A Map keeps the order of insertion: what was used longest ago stands first.
  programs.delete(key);
  programs.set(key, program);
  if (programs.size > greatestKept) {
    const [oldest] = programs.keys();
    if (oldest !== undefined) programs.delete(oldest);
  }
  return program;
}

function cutProgram({ font, codes, made }: FontUse): FontProgram {
  const glyphs = new Set<number>([0]);
  for (const { shows } of codes)
    if (shows.kind === "glyph") glyphs.add(shows.glyph);
  for (const { parts } of made)
    for (const part of parts) glyphs.add(part.glyph);
  const subset = subsetFont(
    font.bytes,
    [...glyphs].sort((a, b) => a - b),
    font.key,
  );
  const { file, firstGlyph } = makeGlyphs(subset, made, font.key);
  return {
    tag: tagOf(file, codes),
    length: file.length,
    file: deflated(file),
    glyphMap: deflated(glyphMap(codes, firstGlyph)),
    toUnicode: deflated(Buffer.from(toUnicode(codes), "latin1")),
  };
}

function glyphMap(codes: readonly FontCode[], firstMade: number): Uint8Array {
  const bytes = new Uint8Array(2 * (codes.length + 1));
  const view = viewOf(bytes);
  for (const { code, shows } of codes)
    view.setUint16(
      2 * code,
      shows.kind === "glyph" ? shows.glyph : firstMade + shows.index,
    );
  return bytes;
}

function tagOf(file: Uint8Array, codes: readonly FontCode[]): string {
  const digest = createHash("sha256")
    .update(file)
    .update(JSON.stringify(codes))
    .digest();
  return Array.from(digest.subarray(0, 6), (byte) =>
    String.fromCharCode(65 + (byte % 26)),
  ).join("");
}
