import { PDFString } from "@cantoo/pdf-lib";
import { PaintError } from "../../errors.ts";
import type { Font } from "../../text/font.ts";
import type { Entries, PdfDocument, Ref, Value } from "../document.ts";
import { fontProgram } from "./font-program.ts";
import type { FontUse } from "./font-use.ts";
import { readTables, table, viewOf } from "./sfnt.ts";

/** What a Type 0 font says of its characters: plain numbers of two bytes. */
const identity = {
  Registry: PDFString.of("Adobe"),
  Ordering: PDFString.of("Identity"),
  Supplement: 0,
};

/** Writes a font with exactly the glyphs in use, under the number that was reserved for it. */
export function embedFont(document: PdfDocument, use: FontUse): void {
  const { font, codes } = use;
  const program = fontProgram(use);
  const packed = (entries: Entries, bytes: Uint8Array) =>
    document.stream({ ...entries, Filter: "FlateDecode" }, bytes, "none");
  const name = `${program.tag}+${postScriptName(font)}`;
  const file = packed({ Length1: program.length }, program.file);
  const descendant = document.add({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: identity,
    FontDescriptor: descriptorOf(document, font, name, file),
    DW: 0,
    W: [1, codes.map(({ advance }) => (advance * 1000) / font.unitsPerEm)],
    CIDToGIDMap: packed({}, program.glyphMap),
  });
  document.assign(use.ref, {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: packed({}, program.toUnicode),
  });
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
  file: Ref,
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
    FontFile2: file,
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
