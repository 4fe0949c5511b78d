/**
 * One font, as HarfBuzz reads it: metrics, coverage and outlines. This folder is the only door to
 * HarfBuzz's shaper; it does not choose fonts and does not read files.
 */
import type { FontFile } from "#brand";
import * as harfbuzz from "harfbuzzjs";
import { MissingSupplyError } from "../errors.ts";

/** One step of an outline, in font units with y upward. */
export interface OutlineStep {
  readonly kind: "M" | "L" | "Q" | "C" | "Z";
  readonly points: readonly number[];
}

/** Where a glyph's ink lies. */
export interface GlyphInk {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A parsed font. Everything is in font units unless said otherwise. */
export class Font {
  /** `Source Sans 3/700`: unique within a brand. */
  readonly key: string;
  readonly family: string;
  readonly weight: number;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  readonly unitsPerEm: number;
  /** Shares of the em, both positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  /** HarfBuzz's own object, for the shaper alone. */
  readonly shaper: harfbuzz.Font;
  readonly #coverage: ReadonlySet<number>;
  readonly #outlines = new Map<number, readonly OutlineStep[]>();
  readonly #advances = new Map<number, number>();
  readonly #inks = new Map<number, GlyphInk>();

  constructor(file: FontFile, bytes: Uint8Array, digest: string) {
    this.key = `${file.family}/${file.weight}`;
    this.family = file.family;
    this.weight = file.weight;
    this.bytes = bytes;
    this.digest = digest;
    const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
    this.unitsPerEm = face.upem;
    this.shaper = new harfbuzz.Font(face);
    this.shaper.setScale(face.upem, face.upem);
    this.#coverage = new Set(face.collectUnicodes());
    if (this.#coverage.size === 0) {
      throw new MissingSupplyError(
        `Cannot read font "${file.file}": it maps no characters; install the package again`,
      );
    }
    const extents = this.shaper.hExtents();
    this.ascent = extents.ascender / face.upem;
    this.descent = -extents.descender / face.upem;
    this.xHeight = this.#metric(harfbuzz.MetricsTag.X_HEIGHT) / face.upem;
    this.capHeight = this.#metric(harfbuzz.MetricsTag.CAP_HEIGHT) / face.upem;
  }

  #metric(tag: harfbuzz.MetricsTag): number {
    return this.shaper.getMetricPositionWithFallback(tag);
  }

  /** Whether the font maps a code point to a glyph. */
  covers(codePoint: number): boolean {
    return this.#coverage.has(codePoint);
  }

  /** Horizontal advance of a glyph, in font units. */
  advance(glyph: number): number {
    let advance = this.#advances.get(glyph);
    if (advance === undefined) {
      advance = this.shaper.glyphHAdvance(glyph);
      this.#advances.set(glyph, advance);
    }
    return advance;
  }

  /** The ink of a glyph around its origin, in font units, upward positive. */
  ink(glyph: number): GlyphInk {
    let ink = this.#inks.get(glyph);
    if (!ink) {
      const extents = this.shaper.glyphExtents(glyph);
      const left = extents?.xBearing ?? 0;
      const top = extents?.yBearing ?? 0;
      ink = {
        left,
        right: left + (extents?.width ?? 0),
        top,
        bottom: top + (extents?.height ?? 0),
      };
      this.#inks.set(glyph, ink);
    }
    return ink;
  }

  /** Outline of a glyph, in font units with y upward. */
  outline(glyph: number): readonly OutlineStep[] {
    let outline = this.#outlines.get(glyph);
    if (!outline) {
      outline = this.shaper.glyphToJson(glyph).map(({ type, values }) => ({
        kind: type as OutlineStep["kind"],
        points: values,
      }));
      this.#outlines.set(glyph, outline);
    }
    return outline;
  }
}
