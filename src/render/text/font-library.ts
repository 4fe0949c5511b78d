import {
  stackFor,
  type FontFile,
  type LanguageTag,
  type Typeface,
  type Typography,
} from "#brand";
import { sha256 } from "../digest.ts";
import { MissingSupplyError } from "../errors.ts";
import { Font } from "./font.ts";
import { graphemesOf } from "./graphemes.ts";
import { readFontFile } from "./read-font-file.ts";
import { Shaper } from "./shape.ts";

/** A font file of a family, once it is asked for. */
interface Candidate {
  readonly file: FontFile;
  /** Outputs that are made side by side wait for the same opening. */
  opening?: Promise<Font>;
  font?: Font;
}

/**
 * The brand's fonts, opened as words need them. A font that is not there stops the job: none is
 * ever substituted.
 *
 * A stack is always opened from its first choice on, so what else the process has set before
 * changes no result.
 */
export class FontLibrary {
  readonly typography: Typography;
  readonly shaper = new Shaper();
  readonly #candidates: ReadonlyMap<string, Candidate>;
  readonly #typefaces: ReadonlyMap<string, Typeface>;
  readonly #covered = new Set<string>();
  readonly #open = new Map<string, Font>();
  readonly #stacks = new Map<string, readonly Font[]>();

  constructor(typography: Typography) {
    this.typography = typography;
    this.#typefaces = new Map(
      typography.typefaces.map((typeface) => [typeface.family, typeface]),
    );
    const files = typography.typefaces.flatMap((typeface) => typeface.fonts);
    this.#candidates = new Map(files.map((file) => [file.file, { file }]));
  }

  /** Every font that is open, in the order of the brand's typefaces. */
  get fonts(): readonly Font[] {
    return [...this.#candidates.values()].flatMap(
      (candidate) => candidate.font ?? [],
    );
  }

  /** The open font with a key such as `Source Sans 3/700`. */
  font(key: string): Font {
    const font = this.#open.get(key);
    if (!font)
      throw new MissingSupplyError(
        `No open font "${key}": gather the artboard first`,
      );
    return font;
  }

  /** How many fonts are open: with this number a text may come to be set otherwise. */
  get openCount(): number {
    return this.#open.size;
  }

  /** The open fonts that a language tries for a weight, first choice first. */
  stack(language: LanguageTag, weight: number): readonly Font[] {
    const key = `${language}/${weight}`;
    let stack = this.#stacks.get(key);
    if (!stack) {
      stack = this.#stackCandidates(language, weight).flatMap(
        (candidate) => candidate.font ?? [],
      );
      this.#stacks.set(key, stack);
    }
    return stack;
  }

  /** Opens what a text needs. */
  async openForText(
    text: string,
    language: LanguageTag,
    weight: number,
  ): Promise<void> {
    const key = `${language}/${weight}/${text}`;
    if (this.#covered.has(key)) return;
    const clusters = new Set<string>();
    for (const { segment } of graphemesOf(text)) clusters.add(segment);
    await this.openFor(clusters, language, weight);
    if (text.length <= greatestText) this.#remember(key);
  }

  /** Opens what a text needs: the stack's fonts up to the first that covers each cluster. */
  async openFor(
    clusters: Iterable<string>,
    language: LanguageTag,
    weight: number,
  ): Promise<void> {
    const candidates = this.#stackCandidates(language, weight);
    for (const cluster of clusters) {
      const key = `${language}/${weight}/${cluster}`;
      if (this.#covered.has(key)) continue;
      for (const candidate of candidates) {
        const font = candidate.font ?? (await this.#opened(candidate));
        if (coversCluster(font, cluster)) break;
      }
      this.#remember(key);
    }
  }

  #remember(key: string): void {
    if (this.#covered.size >= greatestCovered) this.#covered.clear();
    this.#covered.add(key);
  }

  async #opened(candidate: Candidate): Promise<Font> {
    candidate.opening ??= openFont(candidate.file);
    try {
      const font = await candidate.opening;
      if (candidate.font) return candidate.font;
      candidate.font = font;
      this.#open.set(font.key, font);
      this.#stacks.clear();
      return font;
    } finally {
      delete candidate.opening;
    }
  }

  /** Opens every font of the brand. */
  async openAll(): Promise<void> {
    for (const candidate of this.#candidates.values()) {
      await this.#opened(candidate);
    }
  }

  /** Least line height that a family needs, a multiple of the size. */
  leastLeading(family: string): number {
    return this.#typeface(family).leastLeading;
  }

  /** What a family's size is multiplied by. */
  opticalScale(family: string): number {
    return this.#typeface(family).opticalScale;
  }

  #typeface(family: string): Typeface {
    const typeface = this.#typefaces.get(family);
    if (!typeface) {
      throw new MissingSupplyError(
        `No typeface "${family}" in the brand's typography: add it or mend the stacks`,
      );
    }
    return typeface;
  }

  /** Of each family in the stack, the file of the nearest weight. */
  #stackCandidates(
    language: LanguageTag,
    weight: number,
  ): readonly Candidate[] {
    return stackFor(this.typography, language).flatMap((family) => {
      const files = [...this.#typeface(family).fonts].sort(
        (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight),
      );
      return (files[0] && this.#candidates.get(files[0].file)) ?? [];
    });
  }
}

const greatestCovered = 20_000;
/** Longer texts are looked at each time. */
const greatestText = 500;

/**
 * Joiners, selectors, bidi controls, tabs and line ends: the shaper draws nothing or a space for
 * them. Hangul fillers and shorthand controls are left out, for which it does ask the font.
 */
const needsNoGlyph =
  /^(?![\u115f\u1160\u3164\uffa0\u{1bca0}-\u{1bca3}])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\n\r\t\u1680\u2028\u2029]$/u;

/** Whether a font draws every code point of a grapheme cluster that needs a glyph. */
export function coversCluster(font: Font, cluster: string): boolean {
  for (const character of cluster) {
    const point = character.codePointAt(0) ?? 0;
    if (!font.covers(point) && !needsNoGlyph.test(character)) return false;
  }
  return true;
}

/** The brand's fonts, all open: for tools and tests that set any text. */
export async function openFonts(typography: Typography): Promise<FontLibrary> {
  const library = new FontLibrary(typography);
  await library.openAll();
  return library;
}

async function openFont(file: FontFile): Promise<Font> {
  const bytes = await readFontFile(file.file);
  return openBytes(file, bytes);
}

/** Bytes that are no font are told like a file that is not there. */
function openBytes(file: FontFile, bytes: Buffer): Font {
  try {
    return new Font(file, bytes, sha256(bytes));
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot read font "${file.file}": install its package or mend the brand's typefaces`,
      { cause },
    );
  }
}
