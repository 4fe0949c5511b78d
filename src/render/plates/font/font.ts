import type { OutlineStep } from "../../text/font.ts";
import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import type { Entries } from "../content/entries.ts";
import type { Matrix } from "../surface/matrix.ts";

/** A character code as it stands in a string. */
export interface Code {
  readonly code: number;
  /** In bytes; word spacing applies to the single byte 32 alone. */
  readonly length: number;
}

/** A glyph as it is to be shown, in thousandths of the font's size unless said otherwise. */
export interface Glyph {
  /** Along the line: to the right, or downward in vertical writing as a negative number. */
  readonly advance: number;
  /** Where the glyph's origin lies from the point on the line. */
  readonly shift: readonly [x: number, y: number];
}

/** What a font program has for a code. */
export interface ProgramGlyph {
  /** `none` where it has no such glyph, `notdef` where it has its sign for a missing one. */
  readonly kind: "glyph" | "notdef" | "none";
  /** In thousandths of the size; absent where the program does not tell it cheaply. */
  readonly advance?: number;
}

/** A font of a PDF. */
export interface Font {
  readonly isVertical: boolean;
  codes(bytes: Uint8Array): readonly Code[];
  glyph(code: number): Glyph;
  /** In shares of the font's size, y upward; nothing where a font draws its glyphs by content. */
  outline?(code: number): readonly OutlineStep[];
  /** What its own program has for a code; absent where there is no program. */
  inProgram?(code: number): ProgramGlyph;
  /** Why its glyphs are not drawn, as a sentence. */
  readonly lacks?: string;
  /** A glyph's content, from a font of type 3. */
  procedure?(code: number): PdfStream | undefined;
  /** For fonts of type 3: from a glyph's space to shares of the size. */
  readonly matrix?: Matrix;
  readonly resources?: Entries | undefined;
}
