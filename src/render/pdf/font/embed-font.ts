import { createHash } from "node:crypto";
import { PDFString } from "@cantoo/pdf-lib";
import { PaintError } from "../../errors.ts";
import type { Font } from "../../text/font.ts";
import type { Entries, PdfDocument, Value } from "../document.ts";
import type { FontCode, FontUse } from "./font-use.ts";
import { subsetFont } from "./harfbuzz-subset.ts";
import { makeGlyphs } from "./make-glyphs.ts";
import { readTables, table, viewOf } from "./sfnt.ts";
import { toUnicode } from "./to-unicode.ts";

/** What a Type 0 font says of its characters: plain numbers of two bytes. */
const identity = {
  Registry: PDFString.of("Adobe"),
  Ordering: PDFString.of("Identity"),
  Supplement: 0,
};

/** Writes a font with exactly the glyphs in use, under the number that was reserved for it. */
export function embedFont(document: PdfDocument, use: FontUse): void {
  const { font, codes } = use;
  const glyphs = new Set<number>([0]);
  for (const { shows } of codes)
    if (shows.kind === "glyph") glyphs.add(shows.glyph);
  for (const { parts } of use.made)
    for (const part of parts) glyphs.add(part.glyph);
  const subset = subsetFont(
    font.bytes,
    [...glyphs].sort((a, b) => a - b),
    font.key,
  );
  const { file, firstGlyph } = makeGlyphs(subset, use.made, font.key);
  const name = `${tagOf(file, codes)}+${postScriptName(font)}`;
  const descendant = document.add({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: identity,
    FontDescriptor: descriptorOf(document, font, name, file),
    DW: 0,
    W: [1, codes.map(({ advance }) => (advance * 1000) / font.unitsPerEm)],
    CIDToGIDMap: document.stream({}, glyphMap(codes, firstGlyph)),
  });
  document.assign(use.ref, {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: document.stream({}, toUnicode(codes)),
  });
}

/** Two bytes for each code from 0: the glyph that it shows. */
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

/** Six letters from a digest, so that merging files never mixes two subsets up. */
function tagOf(file: Uint8Array, codes: readonly FontCode[]): string {
  const digest = createHash("sha256")
    .update(file)
    .update(JSON.stringify(codes))
    .digest();
  return Array.from(digest.subarray(0, 6), (byte) =>
    String.fromCharCode(65 + (byte % 26)),
  ).join("");
}

const postScriptName = (font: Font): string =>
  `${font.family.replace(/[^A-Za-z0-9]/g, "")}-${font.weight}`;

/** Bits of a descriptor's flags. */
const fixedPitch = 1;
const symbolic = 4;
const italic = 64;

function descriptorOf(
  document: PdfDocument,
  font: Font,
  name: string,
  file: Uint8Array,
): Value {
  const facts = factsOf(font);
  const entries: Entries = {
    Type: "FontDescriptor",
    FontName: name,
    FontFamily: PDFString.of(font.family),
    FontWeight: font.weight,
    Flags:
      symbolic |
      (facts.isFixedPitch ? fixedPitch : 0) |
      (facts.italicAngle === 0 ? 0 : italic),
    FontBBox: facts.box,
    ItalicAngle: facts.italicAngle,
    Ascent: Math.round(font.ascent * 1000),
    Descent: Math.round(font.descent * -1000),
    CapHeight: Math.round(font.capHeight * 1000),
    XHeight: Math.round(font.xHeight * 1000),
    StemV: stemOf(font.weight),
    FontFile2: document.stream({ Length1: file.length }, file),
  };
  return document.add(entries);
}

/** Fonts do not state the width of their stems; this is what Adobe's own tools estimate. */
const stemOf = (weight: number): number => Math.round(50 + (weight / 65) ** 2);

interface FontFacts {
  readonly box: readonly number[];
  readonly italicAngle: number;
  readonly isFixedPitch: boolean;
}

function factsOf(font: Font): FontFacts {
  const tables = readTables(font.bytes);
  const head = viewOf(table(tables, "head", font.key));
  const post = viewOf(table(tables, "post", font.key));
  if (!tables.has("glyf")) {
    throw new PaintError(
      `Cannot embed font "${font.key}": it has no TrueType outlines; use its TrueType file`,
    );
  }
  return {
    box: [36, 38, 40, 42].map((at) =>
      Math.round((head.getInt16(at) * 1000) / font.unitsPerEm),
    ),
    italicAngle: post.getInt32(4) / 65536,
    isFixedPitch: post.getUint32(12) !== 0,
  };
}
