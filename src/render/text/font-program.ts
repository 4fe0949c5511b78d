import * as harfbuzz from "harfbuzzjs";
import type { OutlineStep } from "./font.ts";

/**
 * The outlines of a font that came with a document, by glyph number. Unlike `Font` it asks nothing
 * of the font: subsets in documents often map no characters and name no family.
 */
export class FontProgram {
  readonly unitsPerEm: number;
  readonly #face: harfbuzz.Face;
  readonly #font: harfbuzz.Font;
  readonly #outlines = new Map<number, readonly OutlineStep[]>();

  /** @param bytes A TrueType or OpenType file. One that is damaged has empty glyphs. */
  constructor(bytes: Uint8Array) {
    this.#face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
    this.unitsPerEm = this.#face.upem;
    this.#font = new harfbuzz.Font(this.#face);
    this.#font.setScale(this.unitsPerEm, this.unitsPerEm);
  }

  /** A table as it stands in the file; a copy, since what HarfBuzz lends moves when its memory grows. */
  table(tag: string): Uint8Array | undefined {
    return this.#face.referenceTable(tag)?.slice();
  }

  /** The glyph of a name such as `Aacute`; nothing where the font names none so. */
  glyphOfName(name: string): number | undefined {
    return this.#font.glyphFromName(name);
  }

  /** In font units, y upward. */
  outline(glyph: number): readonly OutlineStep[] {
    let outline = this.#outlines.get(glyph);
    if (!outline) {
      outline = this.#font.glyphToJson(glyph).map(({ type, values }) => ({
        kind: kindOf(type),
        points: values,
      }));
      this.#outlines.set(glyph, outline);
    }
    return outline;
  }
}

const kinds = ["M", "L", "Q", "C", "Z"] as const;

const kindOf = (type: string): OutlineStep["kind"] =>
  kinds.find((kind) => kind === type) ?? "Z";
