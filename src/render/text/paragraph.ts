/**
 * A paragraph that is shaped but not broken into lines: every width is a share of the size, so
 * fitting tries sizes without shaping again. It places nothing and knows no page.
 */
import type { Direction, LanguageTag } from "#brand";
import { MissingSupplyError } from "../errors.ts";
import { wordsOf, type Word } from "./break-opportunities.ts";
import type { Font } from "./font.ts";
import type { FontLibrary } from "./font-library.ts";
import { itemize, type Item, type StyledRun } from "./itemize.ts";
import { isUnjoined } from "./script.ts";
import type { ShapedGlyph } from "./shape.ts";
import { glyphsOf, slicesOf } from "./slice-glyphs.ts";

/** How a paragraph is set. */
export interface ParagraphStyle {
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** Ems between unjoined letters. */
  readonly tracking: number;
  readonly features: readonly string[];
}

/** An item with its glyphs. */
export interface ShapedItem extends Item {
  readonly glyphs: readonly ShapedGlyph[];
  /** Ems after each cluster. */
  readonly tracking: number;
  /** Multiplies the size, so that scripts look equally large. */
  readonly scale: number;
}

/** A word with its widths in ems. */
export interface MeasuredWord extends Word {
  readonly width: number;
  readonly space: number;
  /** What a line gains where it ends after the word: a hyphen, or kerning with what follows. */
  readonly tail: number;
}

/** Shaped text, ready to be broken at any size. */
export interface Paragraph {
  readonly text: string;
  readonly runs: readonly StyledRun[];
  readonly style: ParagraphStyle;
  readonly items: readonly ShapedItem[];
  readonly levels: Uint8Array;
  readonly words: readonly MeasuredWord[];
  readonly missing: readonly string[];
  /** The font that sets most of the text: it gives the baseline. */
  readonly main: Font;
  readonly mainScript: string;
  /** The greatest of the line heights that the fonts in use need, a multiple of the size. */
  readonly leastLeading: number;
}

/** Shapes a paragraph. */
export function prepareParagraph(
  fonts: FontLibrary,
  parts: readonly StyledRun[],
  style: ParagraphStyle,
): Paragraph {
  const runs = joinAlike(parts);
  const text = runs.map((run) => run.text).join("");
  const { items, levels, missing } = itemize(
    text,
    runs,
    fonts,
    style.language,
    style.direction,
  );
  const shaped = items.map((item) => shapeItem(fonts, text, item, style));
  const advances = advancesOf(text, shaped);
  const words = wordsOf(text, style.language).map((word) => {
    const inLine = sum(advances, word.start, word.end);
    const space = sum(advances, word.end, word.next);
    const alone = widthAlone(fonts, { text, style, items: shaped }, word);
    // A mark that lies on the space before it stands by itself at the start of a line.
    const isJoined = advances[word.start] === 0;
    const width = isJoined ? Math.max(inLine, alone) : inLine;
    return { ...word, width, space, tail: tailOf(width, alone) };
  });
  const largest = largestItem(shaped);
  const leastLeading = shaped.reduce(
    (least, item) =>
      Math.max(least, fonts.leastLeading(item.font.family) * item.scale),
    0,
  );
  return {
    text,
    runs,
    style,
    items: shaped,
    levels,
    words,
    missing,
    main: largest?.font ?? firstFont(fonts, runs, style),
    mainScript: largest?.script ?? "Latn",
    leastLeading,
  };
}

/** Parts in one style are one run, however the template happened to cut them. */
function joinAlike(parts: readonly StyledRun[]): readonly StyledRun[] {
  const runs: StyledRun[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (
      last?.weight === part.weight &&
      last.swatch === part.swatch &&
      last.language === part.language
    )
      runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}

function shapeItem(
  fonts: FontLibrary,
  text: string,
  item: Item,
  style: ParagraphStyle,
): ShapedItem {
  const glyphs = fonts.shaper.shape(item.font, {
    text,
    start: item.start,
    end: item.end,
    direction: item.level % 2 ? "rtl" : "ltr",
    script: item.script,
    language: item.language,
    features: style.features,
  });
  return {
    ...item,
    glyphs,
    tracking: isUnjoined(item.script) ? style.tracking : 0,
    scale: fonts.opticalScale(item.font.family),
  };
}

/** The advance of each cluster in ems, at the index where the cluster starts. */
function advancesOf(text: string, items: readonly ShapedItem[]): Float64Array {
  const advances = new Float64Array(text.length + 1);
  for (const item of items)
    eachAdvance(item, item.glyphs, (advance, cluster) => {
      const at = item.start + cluster;
      advances[at] = (advances[at] ?? 0) + advance;
    });
  return advances;
}

/** Glyph by glyph in ems; each cluster is tracked once. */
function eachAdvance(
  item: ShapedItem,
  glyphs: readonly ShapedGlyph[],
  take: (advance: number, cluster: number) => void,
): void {
  const em = item.scale / item.font.unitsPerEm;
  let last = -1;
  for (const { advance, cluster } of glyphs) {
    take(advance * em + (cluster === last ? 0 : item.tracking), cluster);
    last = cluster;
  }
}

/** The width of a word that has a line to itself. */
function widthAlone(
  fonts: FontLibrary,
  paragraph: Pick<Paragraph, "text" | "style" | "items">,
  { start, end }: Word,
): number {
  let width = 0;
  for (const slice of slicesOf(paragraph.items, start, end)) {
    const glyphs = glyphsOf(fonts, paragraph, slice);
    eachAdvance(slice.item, glyphs, (advance) => (width += advance));
  }
  return width;
}

/** Rounding is no kerning. */
const least = 1e-9;
const tailOf = (width: number, alone: number): number =>
  alone > width + least ? alone - width : 0;

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += values[index] ?? 0;
  return total;
}

function largestItem(items: readonly ShapedItem[]): ShapedItem | undefined {
  const lengths = new Map<string, number>();
  for (const item of items) {
    const key = `${item.font.family}/${item.script}`;
    lengths.set(key, (lengths.get(key) ?? 0) + item.end - item.start);
  }
  const [key] = [...lengths].reduce(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ["", 0],
  );
  return items.find((item) => `${item.font.family}/${item.script}` === key);
}

/** An empty paragraph still has a baseline. */
function firstFont(
  fonts: FontLibrary,
  runs: readonly StyledRun[],
  style: ParagraphStyle,
): Font {
  const [font] = fonts.stack(style.language, runs[0]?.weight ?? 400);
  if (!font) {
    throw new MissingSupplyError(
      `No open font for language "${style.language}": add a typeface to the brand's stacks`,
    );
  }
  return font;
}
