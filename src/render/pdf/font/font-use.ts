import { PaintError } from "../../errors.ts";
import type { Font } from "../../text/font.ts";
import type { Ref } from "../document.ts";

/** A glyph of the font inside a made glyph, moved by whole font units; y is upward. */
export interface GlyphPart {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/** A glyph that the font lacks and the document makes: parts side by side under one advance. */
export interface MadeGlyph {
  readonly parts: readonly GlyphPart[];
  /** In font units. */
  readonly advance: number;
  /**
   * How far down and up the glyph's bounds reach at least, in font units, without ink: so that
   * readers which guess lines and words from bounds see a letter of full height.
   */
  readonly reach?: readonly [foot: number, top: number];
}

/** What one character code of an embedded font shows and says. */
export interface FontCode {
  readonly code: number;
  /** A glyph of the font, or an index into the made glyphs. */
  readonly shows:
    | { readonly kind: "glyph"; readonly glyph: number }
    | { readonly kind: "made"; readonly index: number };
  readonly text: string;
  /** In font units. */
  readonly advance: number;
}

const greatestCode = 0xffff;

/**
 * The codes that a document uses of a font.
 *
 * A code is given to each pair of glyph and text, not to each glyph: so every code means exactly
 * one text, and a reader gets back what was set even where one glyph serves many letters.
 */
export class FontUse {
  readonly font: Font;
  /** The number under which the font is embedded. */
  readonly ref: Ref;
  readonly #codes = new Map<string, FontCode>();
  readonly #made: MadeGlyph[] = [];
  readonly #madeIndex = new Map<string, number>();

  constructor(font: Font, ref: Ref) {
    this.font = font;
    this.ref = ref;
  }

  /** All codes, from 1 upward without gaps: 0 stays the missing glyph's. */
  get codes(): readonly FontCode[] {
    return [...this.#codes.values()];
  }

  /** What tells this use from others of the font: every code with what it shows and says. */
  get signature(): string {
    let signature = "";
    for (const key of this.#codes.keys()) signature += `${key}\n`;
    return signature;
  }

  /** The glyphs to be made, by their index. */
  get made(): readonly MadeGlyph[] {
    return this.#made;
  }

  /** The code that shows a glyph of the font and says a text. */
  glyph(glyph: number, text: string): FontCode {
    const shows = { kind: "glyph", glyph } as const;
    return this.#code(`${glyph}`, shows, text, this.font.advance(glyph));
  }

  /** The code that shows a made glyph and says a text. */
  make(made: MadeGlyph, text: string): FontCode {
    const [foot = "", top = ""] = made.reach ?? [];
    let key = `${made.advance}:${foot},${top}`;
    for (const { glyph, dx, dy } of made.parts) key += `;${glyph},${dx},${dy}`;
    let index = this.#madeIndex.get(key);
    if (index === undefined) {
      index = this.#made.push(made) - 1;
      this.#madeIndex.set(key, index);
    }
    return this.#code(key, { kind: "made", index }, text, made.advance);
  }

  #code(
    key: string,
    shows: FontCode["shows"],
    text: string,
    advance: number,
  ): FontCode {
    const textKey = `${key} ${text}`;
    let found = this.#codes.get(textKey);
    if (!found) {
      const code = this.#codes.size + 1;
      if (code > greatestCode)
        throw new PaintError(
          `Cannot embed font "${this.font.key}": more than ${greatestCode} different glyphs; paint fewer frames into one file`,
        );
      found = { code, shows, text, advance };
      this.#codes.set(textKey, found);
    }
    return found;
  }
}
