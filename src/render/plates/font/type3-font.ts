import { PdfStream } from "../../read-pdf/pdf-file.ts";
import type { Entries } from "../content/entries.ts";
import { matrixOf } from "../surface/matrix.ts";
import { readEncoding } from "./encoding.ts";
import type { Font } from "./font.ts";
import { byteCodes, simpleGlyphs } from "./simple-font.ts";

/** Reads a font whose glyphs are content of their own. */
export function readType3Font(entries: Entries): Font {
  const matrix = matrixOf(
    entries.numbers("FontMatrix") ?? [0.001, 0, 0, 0.001, 0, 0],
  );
  const { differences } = readEncoding(entries);
  const procedures = entries.entries("CharProcs");
  const glyph = simpleGlyphs(entries);
  return {
    isVertical: false,
    codes: byteCodes,
    // Widths stand in the glyphs' own space.
    glyph: (code) => ({
      advance: glyph(code).advance * matrix[0] * 1000,
      shift: [0, 0],
    }),
    procedure: (code) => {
      const found = procedures?.get(differences.get(code) ?? "");
      return found instanceof PdfStream ? found : undefined;
    },
    matrix,
    resources: entries.entries("Resources"),
  };
}
