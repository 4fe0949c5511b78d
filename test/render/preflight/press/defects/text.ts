import { streamOf } from "../../../read-pdf/hand-made.ts";
import { descendant, descriptor, font, of, type Defect } from "./defect.ts";
import { text, withState } from "./spoil.ts";

/** Defects of fonts and text. */
export const textDefects: readonly Defect[] = [
  ...of(
    "press/font-not-embedded",
    [
      "a font that is not in the file",
      (file) => file.swap(descriptor, /\/FontFile2 \d+ 0 R/, ""),
    ],
    [
      "Helvetica, which readers are said to have",
      (file) =>
        file
          .resource(
            "Font",
            "F9",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
          )
          .draw("0 0 0 1 k BT /F9 14 Tf 80 400 Td (Words) Tj ET"),
    ],
  ),
  ...of("press/missing-glyph", [
    "the box of a letter that is missing",
    (file) => file.draw(text(14, "0 0 0 1 k").replace("<0001", "<0000")),
  ]),
  ...of(
    "press/font-encoding",
    [
      "codes by a table that is not in the file",
      (file) => file.swap(font, "/Identity-H", "/UniGB-UCS2-H"),
    ],
    [
      "no table of glyphs",
      (file) => file.swap(descendant, /\/CIDToGIDMap \d+ 0 R/, ""),
    ],
  ),
  ...of("press/font-widths", [
    "widths that are not the font's",
    (file) => file.swap(descendant, "534 571", "634 671"),
  ]),
  ...of("press/courier", [
    "Courier",
    (file) =>
      file.swap(font, /\/BaseFont \/\S+/, "/BaseFont /AAAAAA+CourierNew"),
  ]),
  ...of(
    "press/white-overprints",
    [
      "white words that overprint",
      (file) => file.draw(text(14, "0 0 0 0 k", "/Over gs")),
    ],
    [
      "a white area that overprints",
      (file) => file.draw("q /Over gs 0 0 0 0 k 100 100 20 20 re f Q"),
    ],
  ),
  ...of(
    "press/black-text-knocks-out",
    [
      "small black words that leave a hole",
      (file) => file.draw(text(10, "0 0 0 1 k")),
    ],
    [
      "small black words that overprint by the mode of old",
      (file) =>
        withState(file, "/OP true /op true /OPM 0", text(10, "0 0 0 1 k")),
    ],
  ),
  ...of("press/small-gray", [
    "small black words in grey",
    (file) => file.draw(text(10, "0 g", "/Over gs")),
  ]),
  ...of("press/rich-black-text", [
    "small words in four inks",
    (file) => file.draw(text(8, "0.6 0.6 0.7 1 k")),
  ]),
  ...of(
    "press/least-text",
    [
      "words of four points",
      (file) => file.draw(text(4, "0 0 0 1 k", "/Over gs")),
    ],
    ["white words of four points", (file) => file.draw(text(4, "0 0 0 0 k"))],
    [
      "words of twelve points in a form at a third",
      (file) =>
        file
          .resource(
            "XObject",
            "X9",
            file.add(
              streamOf(
                text(12, "0 0 0 1 k", "/Over gs"),
                "/Type /XObject /Subtype /Form /BBox [0 0 400 500] /Matrix [0.33 0 0 0.33 60 200]",
              ),
            ),
          )
          .draw("/X9 Do"),
    ],
  ),
  ...of(
    "press/reversed-text",
    ["white words of seven points", (file) => file.draw(text(7, "0 0 0 0 k"))],
    [
      "white words of fourteen points squeezed to seven",
      (file) => file.draw(text(14, "0 0 0 0 k", "1 0 0 0.5 0 150 cm")),
    ],
  ),
  ...of("press/multi-ink-text", [
    "words of eight points in two inks",
    (file) => file.draw(text(8, "1 0.5 0 0 k")),
  ]),
  ...of("press/outside-safe-area", [
    "words two millimetres from the cut",
    (file) => file.draw(text(14, "0 0 0 1 k").replace("80 400", "48 300")),
  ]),
];
