import * as harfbuzz from "harfbuzzjs";
import type { Direction } from "#brand";
import type { Font } from "./font.ts";

/** One shaped glyph, in font units; y is upward. */
export interface ShapedGlyph {
  readonly id: number;
  /** Start of its cluster, counted from the start of the shaped part. */
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  /** Whether a line must not end before this cluster without shaping anew. */
  readonly isUnsafeToBreak: boolean;
}

/** What to shape: a part of a text in one font, script and direction. */
export interface ShapeRequest {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
  readonly script: string;
  readonly language: string;
  readonly features: readonly string[];
}

const greatestCache = 4_000;

/** Code units of the neighbouring text that the shaper looks at. */
const context = 5;
/** White space that fonts have no glyph for. */
const unmappedSpace = /[\t\u1680]/gu;

/**
 * Shapes text in one font, and remembers what it shaped.
 *
 * Letters beside the part are seen as context, so an Arabic word that is cut by a change of colour
 * still joins.
 */
export class Shaper {
  readonly #buffer = new harfbuzz.Buffer();
  readonly #shaped = new Map<string, readonly ShapedGlyph[]>();
  readonly #features = new Map<string, harfbuzz.Feature[]>();

  shape(font: Font, request: ShapeRequest): readonly ShapedGlyph[] {
    const { text, start, end, direction, script, language, features } = request;
    const key = [
      font.key,
      direction,
      script,
      language,
      features.join(),
      text.slice(Math.max(0, start - context), start),
      text.slice(start, end),
      text.slice(end, end + context),
    ].join("\u0000");
    const cached = this.#shaped.get(key);
    if (cached) return cached;
    if (this.#shaped.size >= greatestCache) this.#shaped.clear();
    const glyphs = this.#run(font, request);
    this.#shaped.set(key, glyphs);
    return glyphs;
  }

  #run(font: Font, request: ShapeRequest): readonly ShapedGlyph[] {
    const { text, start, end } = request;
    const buffer = this.#buffer;
    buffer.clearContents();
    const before = Math.max(0, start - context);
    const seen = text.slice(before, end + context);
    buffer.addText(
      seen.replaceAll(unmappedSpace, " "),
      start - before,
      end - start,
    );
    buffer.setDirection(
      request.direction === "rtl"
        ? harfbuzz.Direction.RTL
        : harfbuzz.Direction.LTR,
    );
    buffer.setScript(request.script);
    buffer.setLanguage(request.language);
    harfbuzz.shape(font.shaper, buffer, this.#parse(request.features));
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map((info, index) => {
      const position = positions[index];
      return {
        id: info.codepoint,
        cluster: info.cluster - (start - before),
        advance: position?.xAdvance ?? 0,
        dx: position?.xOffset ?? 0,
        dy: position?.yOffset ?? 0,
        isUnsafeToBreak:
          (info.flags & harfbuzz.GlyphFlag.UNSAFE_TO_BREAK) !== 0,
      };
    });
  }

  #parse(features: readonly string[]): harfbuzz.Feature[] {
    const key = features.join();
    let parsed = this.#features.get(key);
    if (!parsed) {
      parsed = features.flatMap(
        (feature) => harfbuzz.Feature.fromString(feature) ?? [],
      );
      this.#features.set(key, parsed);
    }
    return parsed;
  }
}
