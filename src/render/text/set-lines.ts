import { pt, type Direction, type LanguageTag, type Pt } from "#brand";
import type { PlacedGlyph } from "../frame.ts";
import { breakLines, type Wrap } from "./break-lines.ts";
import type { Font } from "./font.ts";
import type { FontLibrary } from "./font-library.ts";
import type { Paragraph } from "./paragraph.ts";
import { isUnjoined } from "./script.ts";
import { glyphsOf, slicesOf, type Slice } from "./slice-glyphs.ts";

/** Glyphs of one item on one line; x counts from the line's left end. */
export interface SetRun {
  readonly font: Font;
  readonly size: Pt;
  readonly swatch: string;
  readonly x: number;
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
  readonly language: LanguageTag;
}

/** One line, its runs in visual order. */
export interface SetLine {
  readonly width: number;
  readonly runs: readonly SetRun[];
  /** From the block's top to the baseline. */
  readonly baseline: number;
}

/** A paragraph at a size and a width. */
export interface SetBlock {
  readonly lines: readonly SetLine[];
  readonly size: Pt;
  readonly width: number;
  /** From the top of the first line's letters to the foot of the last line's. */
  readonly height: number;
  readonly overflows: boolean;
}

/** Sets a paragraph in lines. Line height is a multiple of the size. */
export function setLines(
  fonts: FontLibrary,
  paragraph: Paragraph,
  size: number,
  width: number,
  lineHeight: number,
  wrap: Wrap,
): SetBlock {
  const ems = width / size + 1e-6;
  const ranges = breakLines(paragraph.words, ems, wrap);
  const set = ranges.map((range) => {
    const start = paragraph.words[range.from]?.start ?? 0;
    const end = paragraph.words[range.to - 1]?.end ?? start;
    return setLine(fonts, paragraph, size, start, end);
  });
  const top = topOf(paragraph, size, set[0]);
  const foot = footOf(paragraph, size, set.at(-1));
  const lines = set.map((line, index) => ({
    ...line,
    baseline: top + index * size * lineHeight,
  }));
  return {
    lines,
    size: pt(size),
    width: lines.reduce((widest, line) => Math.max(widest, line.width), 0),
    height: top + (lines.length - 1) * size * lineHeight + foot,
    overflows: paragraph.words.some((word) => word.width + word.tail > ems),
  };
}

/**
 * Blocks are trimmed to their letters: to the capitals and the baseline in scripts whose letters
 * stand apart, to the ink itself in the others. So equal gaps look equal.
 */
function topOf(
  paragraph: Paragraph,
  size: number,
  line: UnplacedLine | undefined,
): number {
  const scale = mainScale(paragraph);
  if (isUnjoined(paragraph.mainScript))
    return paragraph.main.capHeight * scale * size;
  return inkOf(line).top;
}

function footOf(
  paragraph: Paragraph,
  size: number,
  line: UnplacedLine | undefined,
): number {
  return isUnjoined(paragraph.mainScript) ? 0 : inkOf(line).foot;
}

const mainScale = (paragraph: Paragraph) =>
  paragraph.items.find((item) => item.font === paragraph.main)?.scale ?? 1;

/** How far a line's ink reaches above and below its baseline. */
function inkOf(line: UnplacedLine | undefined): { top: number; foot: number } {
  let top = 0;
  let foot = 0;
  for (const run of line?.runs ?? []) {
    const em = run.size / run.font.unitsPerEm;
    for (const glyph of run.glyphs) {
      const ink = run.font.ink(glyph.id);
      top = Math.max(top, glyph.y + ink.top * em);
      foot = Math.max(foot, -glyph.y - ink.bottom * em);
    }
  }
  return { top, foot };
}

type UnplacedLine = Omit<SetLine, "baseline">;

function setLine(
  fonts: FontLibrary,
  paragraph: Paragraph,
  size: number,
  start: number,
  end: number,
): UnplacedLine {
  const slices = slicesOf(paragraph.items, start, end);
  let x = 0;
  const runs = reorder(slices).map((slice) => {
    const run = setRun(fonts, paragraph, slice, size, x);
    x += run.width;
    return run;
  });
  return { width: x, runs };
}

/** Rule L2 of UAX #9: from the highest level to the lowest odd one, reverse what stands at it or above. */
function reorder(slices: readonly Slice[]): readonly Slice[] {
  const visual = [...slices];
  const levels = slices.map((slice) => slice.item.level);
  const highest = levels.reduce((a, b) => Math.max(a, b), 0);
  const lowestOdd = levels
    .filter((level) => level % 2 === 1)
    .reduce((a, b) => Math.min(a, b), Infinity);
  for (let level = highest; level >= lowestOdd; level--) {
    for (let from = 0; from < visual.length; from++) {
      let to = from;
      while ((visual[to]?.item.level ?? -1) >= level) to++;
      if (to - from > 1)
        visual.splice(from, to - from, ...visual.slice(from, to).reverse());
      if (to > from) from = to;
    }
  }
  return visual;
}

function setRun(
  fonts: FontLibrary,
  paragraph: Paragraph,
  slice: Slice,
  size: number,
  x: number,
): SetRun {
  const { item } = slice;
  const scaled = size * item.scale;
  const em = scaled / item.font.unitsPerEm;
  const glyphs: PlacedGlyph[] = [];
  let pen = 0;
  const shaped = glyphsOf(fonts, paragraph, slice);
  shaped.forEach((glyph, index) => {
    glyphs.push({
      id: glyph.id,
      x: pen + glyph.dx * em,
      y: glyph.dy * em,
      cluster: item.start + glyph.cluster,
    });
    pen += glyph.advance * em;
    if (shaped[index + 1]?.cluster !== glyph.cluster)
      pen += item.tracking * size;
  });
  return {
    font: item.font,
    size: pt(scaled),
    swatch: paragraph.runs[item.run]?.swatch ?? "",
    x,
    width: pen,
    glyphs,
    start: slice.start,
    end: slice.end,
    direction: item.level % 2 ? "rtl" : "ltr",
    language: item.language,
  };
}
