/** Font programs and tables of codes that are a little other than they should be. */
import {
  readTables,
  writeTables,
  type Tables,
} from "../../../../../src/render/pdf/font/sfnt.ts";
import { streamOf } from "../../../read-pdf/hand-made.ts";
import type { AlteredFile } from "../../press/altered-file.ts";
import { program } from "../clean-fonts.ts";

/** Gives the composite font a table of codes of its own. */
export function withCmap(
  file: AlteredFile,
  { ordering = "Identity", inside = "" },
): AlteredFile {
  const text = `${inside} 1 begincodespacerange <0000> <ffff> endcodespacerange
1 begincidrange <0000> <ffff> 0 endcidrange`;
  const cmap = file.add(
    streamOf(
      text,
      `/Type /CMap /CMapName /Ours /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >>`,
    ),
  );
  return file.swap("%composite\n", "/Identity-H", cmap);
}

/** Embeds the simple font anew, its tables changed. */
export function withTables(
  file: AlteredFile,
  change: (tables: Tables) => unknown,
): AlteredFile {
  const tables = readTables(program);
  change(tables);
  const altered = writeTables(tables);
  const stream = file.add(streamOf(altered, `/Length1 ${altered.length}`));
  return file.swap(
    "%smallDescriptor\n",
    /\/FontFile2 \d+ 0 R/,
    `/FontFile2 ${stream}`,
  );
}

/** Adobe's cipher of Type 1 fonts, four bytes of nothing first. */
function encrypted(plain: Uint8Array, key: number): Uint8Array {
  let state = key;
  return new Uint8Array([0, 0, 0, 0, ...plain]).map((byte) => {
    const cipher = byte ^ (state >> 8);
    state = ((cipher + state) * 52_845 + 22_719) & 0xffff;
    return cipher;
  });
}

/** `0 500 hsbw endchar`: an empty glyph of 500 thousandths. */
const empty = new Uint8Array([139, 248, 136, 13, 14]);

const glyph = (name: string): Uint8Array[] => {
  const code = encrypted(empty, 4330);
  return [
    Buffer.from(`/${name} ${code.length} RD `),
    code,
    Buffer.from(" ND\n"),
  ];
};

/** A Type 1 font with the glyphs A and B. */
function type1Program(): Uint8Array {
  const secret = Buffer.concat([
    Buffer.from("dup /Private 8 dict dup begin /lenIV 4 def\n/CharStrings 3\n"),
    ...[".notdef", "A", "B"].flatMap(glyph),
    Buffer.from("end"),
  ]);
  return Buffer.concat([
    Buffer.from(
      "%!PS-AdobeFont-1.0: Letters\n/FontMatrix [0.001 0 0 0.001 0 0] def\ncurrentfile eexec\n",
    ),
    encrypted(secret, 55_665),
  ]);
}

/** Writes an A in a Type 1 font whose descriptor lists the glyphs that are named. */
export function withType1(file: AlteredFile, charSet: string): AlteredFile {
  const stream = file.add(streamOf(type1Program()));
  const descriptor = file.add(
    `<< /Type /FontDescriptor /FontName /AAAAAA+Letters /Flags 32 /CharSet (${charSet}) /FontFile ${stream} >>`,
  );
  return file
    .resource(
      "Font",
      "F9",
      `<< /Type /Font /Subtype /Type1 /BaseFont /AAAAAA+Letters /Encoding /WinAnsiEncoding /FirstChar 65 /Widths [500] /FontDescriptor ${descriptor} >>`,
    )
    .swap(
      "/First true",
      "/X1 Do",
      "/X1 Do /Artifact BMC BT /F9 9 Tf 72 300 Td (A) Tj ET EMC",
    );
}
