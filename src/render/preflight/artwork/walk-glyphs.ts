import type { Box } from "#brand";
import { readEncoding } from "../../plates/font/encoding.ts";
import {
  matrixOf,
  multiply,
  type Matrix,
} from "../../plates/surface/matrix.ts";
import { PdfRef, PdfStream } from "../../read-pdf/pdf-file.ts";
import { looks } from "./paint-pattern.ts";
import { walkWithin } from "./walk-within.ts";
import type { Walk } from "./walk.ts";

/** A run of glyphs. */
interface GlyphRun {
  readonly codes: Uint8Array;
  /** From text space to the page. */
  readonly place: Matrix;
  readonly area: Box;
}

/** Looks through the glyphs of a font that draws them by content (Type 3), each once a page. */
export function walkGlyphs(walk: Walk, { codes, place, area }: GlyphRun): void {
  const { font, size, stretch, rise } = walk.state.text;
  if (!font || font.name("Subtype") !== "Type3") return;
  const { differences } = readEncoding(font);
  const procedures = font.entries("CharProcs");
  const own = matrixOf(font.numbers("FontMatrix"));
  const scaled = multiply(own, [size * stretch, 0, 0, size, 0, rise]);
  for (const code of new Set(codes)) {
    const glyph = procedures?.dict.get(differences.get(code) ?? "");
    const stream = walk.file.resolve(glyph);
    if (!(glyph instanceof PdfRef) || !(stream instanceof PdfStream)) continue;
    if (!looks(walk, glyph, 1)) continue;
    walkWithin(walk, {
      name: "a glyph",
      stream,
      ref: glyph,
      matrix: multiply(scaled, place),
      resources: font.entries("Resources"),
      area,
    });
  }
}
