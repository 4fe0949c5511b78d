import { streamOf } from "../../../read-pdf/hand-made.ts";
import { of, type Defect } from "../../press/defects/defect.ts";
import type { AlteredFile } from "../../press/altered-file.ts";
import { withCmap, withTables, withType1 } from "./font-programs.ts";

const write = (file: AlteredFile, operators: string): AlteredFile =>
  file.swap(
    "/First true",
    "/X1 Do",
    `/X1 Do /Artifact BMC BT ${operators} ET EMC`,
  );

/** Defects of fonts, and of what their letters mean. */
export const fontDefects: readonly Defect[] = [
  ...of(
    "ua/font-not-embedded",
    [
      "a font that is not in the file",
      (file) => file.swap("%smallDescriptor\n", /\/FontFile2 \d+ 0 R/, ""),
    ],
    [
      "Helvetica, which readers are said to have",
      (file) =>
        write(
          file.resource(
            "Font",
            "F9",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
          ),
          "/F9 9 Tf 72 300 Td (More) Tj",
        ),
    ],
  ),
  ...of("ua/glyph-not-in-font", [
    "a glyph beyond the last",
    (file) =>
      write(
        file
          .swap("%descendant\n", "/W [", "/W [65000 [500] ")
          .swap(
            "/Kind /ToUnicode",
            "beginbfchar",
            "beginbfchar\n<fde8> <0041>",
          ),
        "/F1 9 Tf 72 300 Td <fde8> Tj",
      ),
  ]),
  ...of("ua/missing-glyph", [
    "the box of a letter that is missing",
    (file) =>
      write(
        file.swap(
          "/Kind /ToUnicode",
          "beginbfchar",
          "beginbfchar\n<0000> <0041>",
        ),
        "/F1 9 Tf 72 300 Td <0000> Tj",
      ),
  ]),
  ...of(
    "ua/no-unicode",
    [
      "letters that say no characters",
      (file) => file.swap("%composite\n", /\/ToUnicode \d+ 0 R/, ""),
    ],
    [
      "one letter that says no character",
      (file) => file.swap("/Kind /ToUnicode", /<\w{4}> <0046>/, ""),
    ],
  ),
  ...of(
    "ua/void-unicode",
    [
      "a letter that stands for nothing",
      (file) => file.swap("/Kind /ToUnicode", "<0046>", "<0000>"),
    ],
    [
      "a letter that stands for the mark of byte order",
      (file) => file.swap("/Kind /ToUnicode", "<0046>", "<feff>"),
    ],
    [
      "a letter that stands for a private character",
      (file) => file.swap("/Kind /ToUnicode", "<0046>", "<e001>"),
    ],
  ),
  ...of("ua/font-widths", [
    "widths that are not the font's",
    (file) => file.swap("%descendant\n", / \[\d+\]/g, " [901]"),
  ]),
  ...of("ua/cid-system", [
    "a font and a table of codes of two collections",
    (file) => withCmap(file, { ordering: "Japan1" }),
  ]),
  ...of(
    "ua/cid-to-glyph",
    [
      "no table of glyphs",
      (file) => file.swap("%descendant\n", "/CIDToGIDMap /Identity", ""),
    ],
    [
      "a table of glyphs that is none",
      (file) =>
        file.swap(
          "%descendant\n",
          "/CIDToGIDMap /Identity",
          "/CIDToGIDMap /Other",
        ),
    ],
  ),
  ...of("ua/cmap-not-embedded", [
    "codes by a table that no reader has",
    (file) => file.swap("%composite\n", "/Identity-H", "/Our-Own-H"),
  ]),
  ...of("ua/cmap-direction", [
    "a table of codes that runs two ways",
    (file) => withCmap(file, { inside: "/WMode 1 def" }),
  ]),
  ...of("ua/cmap-reference", [
    "a table of codes that builds on another",
    (file) => withCmap(file, { inside: "/Our-Own-H usecmap" }),
  ]),
  ...of(
    "ua/true-type-encoding",
    [
      "a plain font without an encoding",
      (file) => file.swap("%simple\n", "/Encoding /WinAnsiEncoding", ""),
    ],
    [
      "a plain font in an encoding of its own",
      (file) => file.swap("%simple\n", "/WinAnsiEncoding", "/StandardEncoding"),
    ],
    [
      "a symbolic font with an encoding",
      (file) => file.swap("%smallDescriptor\n", "/Flags 32", "/Flags 4"),
      { also: ["ua/true-type-cmap"] },
    ],
  ),
  ...of("ua/true-type-cmap", [
    "a plain font without a table of characters",
    (file) => withTables(file, (tables) => tables.delete("cmap")),
    { also: ["ua/missing-glyph"] },
  ]),
  ...of(
    "ua/char-set",
    ["a list of glyphs that leaves one out", (file) => withType1(file, "/A")],
    [
      "a list of glyphs that names one more",
      (file) => withType1(file, "/A/B/C"),
    ],
  ),
  ...of("ua/cid-set", [
    "a list of characters that leaves some out",
    (file) =>
      file.swap(
        "%bigDescriptor\n",
        "/StemV",
        `/CIDSet ${file.add(streamOf(new Uint8Array([0x80])))} /StemV`,
      ),
  ]),
];
