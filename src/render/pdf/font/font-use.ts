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
  /** The code as four hexadecimal digits, as pages and character maps write it. */
  readonly hex: string;
  /** A glyph of the font, or an index into the made glyphs. */
  readonly shows:
    | { readonly kind: "glyph"; readonly glyph: number }
    | { readonly kind: "made"; readonly index: number };
  readonly text: string;
  /** In font units. */
  readonly advance: number;
}

const greatestCode = 0xffff;

/** By code: every document counts from 1. */
const spelledCodes: string[] = [];

const hexOf = (code: number): string =>
  (spelledCodes[code] ??= code.toString(16).toUpperCase().padStart(4, "0"));

/** A made glyph under a code. */
interface MadeCode {
  readonly made: MadeGlyph;
  readonly code: FontCode;
}

const isSamePart = (one: GlyphPart, other: GlyphPart | undefined): boolean =>
  one.glyph === other?.glyph && one.dx === other.dx && one.dy === other.dy;

/** Asked for each letter of a page, so it makes nothing. */
function isSameMade(one: MadeGlyph, other: MadeGlyph): boolean {
  if (one.advance !== other.advance) return false;
  if (one.parts.length !== other.parts.length) return false;
  for (const [index, part] of one.parts.entries())
    if (!isSamePart(part, other.parts[index])) return false;
  return (
    one.reach?.[0] === other.reach?.[0] && one.reach?.[1] === other.reach?.[1]
  );
}

/** A made glyph in words: equal ones have equal keys. */
function keyOf({ advance, parts, reach }: MadeGlyph): string {
  const [foot = "", top = ""] = reach ?? [];
  let key = `${advance}:${foot},${top}`;
  for (const { glyph, dx, dy } of parts) key += `;${glyph},${dx},${dy}`;
  return key;
}

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
  readonly #codes: FontCode[] = [];
  /** What tells each code from the others, a line each. */
  #signature = "";
  /** By glyph, then by text: painting asks once for each letter of a page. */
  readonly #glyphs = new Map<number, Map<string, FontCode>>();
  readonly #made: MadeGlyph[] = [];
  readonly #indexes = new Map<string, number>();
  /** By text: a letter stands in a few forms. */
  readonly #madeCodes = new Map<string, MadeCode[]>();

  constructor(font: Font, ref: Ref) {
    this.font = font;
    this.ref = ref;
  }

  /** All codes, from 1 upward without gaps: 0 stays the missing glyph's. */
  get codes(): readonly FontCode[] {
    return this.#codes;
  }

  /** What tells this use from others of the font: every code with what it shows and says. */
  get signature(): string {
    return this.#signature;
  }

  /** The glyphs to be made, by their index. */
  get made(): readonly MadeGlyph[] {
    return this.#made;
  }

  /** The code that shows a glyph of the font and says a text. */
  glyph(glyph: number, text: string): FontCode {
    let codes = this.#glyphs.get(glyph);
    if (!codes) this.#glyphs.set(glyph, (codes = new Map()));
    const found = codes.get(text);
    if (found) return found;
    const shows = { kind: "glyph", glyph } as const;
    const made = this.#add(`${glyph}`, shows, text, this.font.advance(glyph));
    codes.set(text, made);
    return made;
  }

  /** The code that shows a made glyph and says a text. */
  make(made: MadeGlyph, text: string): FontCode {
    let known = this.#madeCodes.get(text);
    if (!known) this.#madeCodes.set(text, (known = []));
    for (const one of known) if (isSameMade(one.made, made)) return one.code;
    const key = keyOf(made);
    const index = this.#indexes.get(key) ?? this.#made.push(made) - 1;
    this.#indexes.set(key, index);
    const shows = { kind: "made", index } as const;
    const code = this.#add(key, shows, text, made.advance);
    known.push({ made, code });
    return code;
  }

  #add(
    key: string,
    shows: FontCode["shows"],
    text: string,
    advance: number,
  ): FontCode {
    const code = this.#codes.length + 1;
    if (code > greatestCode)
      throw new PaintError(
        `Cannot embed font "${this.font.key}": more than ${greatestCode} different glyphs; paint fewer frames into one file`,
      );
    const added = { code, hex: hexOf(code), shows, text, advance };
    this.#codes.push(added);
    this.#signature += `${key} ${text}\n`;
    return added;
  }
}
