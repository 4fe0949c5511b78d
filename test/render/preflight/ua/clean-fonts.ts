/** The fonts of the clean tagged file: one program, embedded as a composite and as a simple font. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readCmaps } from "../../../../src/render/plates/font/cmap-table.ts";
import { readTables, viewOf } from "../../../../src/render/pdf/font/sfnt.ts";
import { streamOf } from "../../read-pdf/hand-made.ts";

/** The whole font. */
export const program = new Uint8Array(
  readFileSync(
    createRequire(import.meta.url).resolve(
      "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
    ),
  ),
);
const tables = readTables(program);
const view = (tag: string): DataView =>
  viewOf(tables.get(tag) ?? new Uint8Array(64));
const unicode = readCmaps(tables.get("cmap")).find(
  ({ platform, encoding }) => platform === 3 && encoding === 1,
);
const perEm = view("head").getUint16(18);
const metrics = view("hhea").getUint16(34);

/** Letters that the file is set in. */
const letters = Array.from({ length: 95 }, (_, index) => index + 32);

const glyphOf = (letter: number): number => unicode?.glyphOf(letter) ?? 0;

const widthOf = (letter: number): number => {
  const at = Math.min(glyphOf(letter), metrics - 1) * 4;
  return Math.round((view("hmtx").getUint16(at) * 1000) / perEm);
};

const hex = (code: number): string => code.toString(16).padStart(4, "0");

/** A text in the composite font, as a string of its glyphs. */
export const glyphsOf = (text: string): string =>
  `<${[...text].map((letter) => hex(glyphOf(letter.codePointAt(0) ?? 0))).join("")}>`;

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Letters def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${letters.length} beginbfchar
${letters.map((letter) => `<${hex(glyphOf(letter))}> <${hex(letter)}>`).join("\n")}
endbfchar endcmap end end`;

const flags = { symbolic: 4, plain: 32 };

const descriptor = (mark: string, kind: number): string =>
  `%${mark}\n<< /Type /FontDescriptor /FontName /Words /Flags ${kind} /FontBBox [-200 -300 1200 1000] /ItalicAngle 0 /Ascent 984 /Descent -273 /CapHeight 660 /StemV 80 /FontFile2 @program >>`;

/** Objects of the fonts by name; \`@name\` stands for a reference. */
export const fontObjects: Readonly<Record<string, string>> = {
  program: streamOf(program, `/Length1 ${program.length}`),
  composite: `%composite\n<< /Type /Font /Subtype /Type0 /BaseFont /Words /Encoding /Identity-H /DescendantFonts [@descendant] /ToUnicode @toUnicode >>`,
  descendant: `%descendant\n<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Words /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor @bigDescriptor /CIDToGIDMap /Identity /DW 500 /W [${letters.map((letter) => `${glyphOf(letter)} [${widthOf(letter)}]`).join(" ")}] >>`,
  bigDescriptor: descriptor("bigDescriptor", flags.symbolic),
  toUnicode: streamOf(toUnicode, "/Kind /ToUnicode"),
  simple: `%simple\n<< /Type /Font /Subtype /TrueType /BaseFont /Words /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [${letters.map(widthOf).join(" ")}] /FontDescriptor @smallDescriptor >>`,
  smallDescriptor: descriptor("smallDescriptor", flags.plain),
};
