import type { FontLibrary } from "./font-library.ts";
import type { Paragraph, ShapedItem } from "./paragraph.ts";
import type { ShapedGlyph } from "./shape.ts";
import { endsInSoftHyphen, hyphenIn } from "./soft-hyphen.ts";

/** The part of an item that stands on one line. */
export interface Slice {
  readonly item: ShapedItem;
  readonly start: number;
  readonly end: number;
  /** Whether the line ends with it. */
  readonly isLineEnd: boolean;
}

/** The slices of a paragraph's items between two indices, in logical order. */
export function slicesOf(
  items: readonly ShapedItem[],
  start: number,
  end: number,
): readonly Slice[] {
  const slices: Slice[] = [];
  const first = leastIndex(
    items.length,
    (index) => (items[index]?.end ?? 0) > start,
  );
  for (let index = first; index < items.length; index++) {
    const item = items[index];
    if (!item || item.start >= end) break;
    slices.push({
      item,
      start: Math.max(item.start, start),
      end: Math.min(item.end, end),
      isLineEnd: item.end >= end,
    });
  }
  return slices;
}

type Shaped = Pick<Paragraph, "text" | "style">;

/** The glyphs of a slice, with a hyphen in place of a soft one that ends the line. */
export function glyphsOf(
  fonts: FontLibrary,
  paragraph: Shaped,
  slice: Slice,
): readonly ShapedGlyph[] {
  const { item, end, isLineEnd } = slice;
  const glyphs = cutOrShape(fonts, paragraph, slice);
  if (!isLineEnd || !endsInSoftHyphen(paragraph.text, end)) return glyphs;
  const hyphen = hyphenIn(fonts.shaper, item, item.language);
  if (!hyphen) return glyphs;
  const cluster = end - 1 - item.start;
  const letters = glyphs.filter((glyph) => glyph.cluster !== cluster);
  const drawn = { ...hyphen, cluster };
  return isReversed(item) ? [drawn, ...letters] : [...letters, drawn];
}

/** Cut from the item's glyphs where that is safe, else shaped anew. */
function cutOrShape(
  fonts: FontLibrary,
  paragraph: Shaped,
  { item, start, end }: Slice,
): readonly ShapedGlyph[] {
  if (start === item.start && end === item.end) return item.glyphs;
  const from = start - item.start;
  const to = end - item.start;
  if (isSafe(item, from) && isSafe(item, to)) {
    const [low, high] = [glyphIndex(item, from), glyphIndex(item, to)];
    return item.glyphs.slice(Math.min(low, high), Math.max(low, high));
  }
  const glyphs = fonts.shaper.shape(item.font, {
    text: paragraph.text,
    start,
    end,
    direction: isReversed(item) ? "rtl" : "ltr",
    script: item.script,
    language: item.language,
    features: paragraph.style.features,
  });
  return glyphs.map((glyph) => ({ ...glyph, cluster: glyph.cluster + from }));
}

const isReversed = (item: ShapedItem): boolean => item.level % 2 === 1;

/** Whether an item's glyphs may be cut before an index: nothing joins across it. */
function isSafe(item: ShapedItem, at: number): boolean {
  if (at === 0 || at === item.end - item.start) return true;
  const index = glyphIndex(item, at);
  const glyph = item.glyphs[isReversed(item) ? index - 1 : index];
  return glyph?.cluster === at && !glyph.isUnsafeToBreak;
}

/**
 * Where an item's glyphs are cut before a cluster. Clusters ascend along the glyphs, and descend
 * from right to left: there the glyphs before the cut are those of the cluster and after it.
 */
const glyphIndex = ({ glyphs, level }: ShapedItem, cluster: number): number =>
  leastIndex(glyphs.length, (index) =>
    level % 2
      ? (glyphs[index]?.cluster ?? 0) < cluster
      : (glyphs[index]?.cluster ?? 0) >= cluster,
  );

/** The first index that holds, where all after it hold too; the length where none does. */
function leastIndex(length: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
