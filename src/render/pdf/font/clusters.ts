import { directionOf } from "#brand";
import { PaintError } from "../../errors.ts";
import type { GlyphsItem, PlacedGlyph } from "../../frame.ts";
import type { Font } from "../../text/font.ts";

/** The glyphs that together set a piece of text which cannot be divided. */
export interface Cluster {
  readonly glyphs: readonly PlacedGlyph[];
  /**
   * The text as readers should find it, in visual order: marks and joiners apart from what they
   * mark. In right-to-left runs each character is a piece, for readers turn those one by one.
   */
  readonly pieces: readonly string[];
  /** From the run's origin to where the pen begins, and to where the next cluster's does. */
  readonly x: number;
  readonly end: number;
}

type Group = readonly PlacedGlyph[];

/** Steers layout and is done with: what is on the page is in order and broken into lines already. */
const layoutMarks =
  /[\u200b\u200e\u200f\u061c\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The clusters of a run, left to right, with every character of the run in one of them. One that goes on where a run
 * of its direction ends says no mark of its own between them.
 */
export function clustersOf(
  item: GlyphsItem,
  font: Font,
  goesOn = false,
): readonly Cluster[] {
  const groups = groupsOf(item, font);
  const texts = textsOf(item, groups);
  const shown = withoutInvisible(groups, texts, font);
  const clusters: Cluster[] = [];
  let end: number = item.width;
  for (const group of [...shown].reverse()) {
    const x = Math.min(penOf(group, font), end);
    const isFirst = clusters.length === shown.length - 1 && !goesOn;
    const pieces = piecesOf(group, texts, item, isFirst);
    clusters.push({ glyphs: group, pieces, x, end });
    end = x;
  }
  return clusters.reverse();
}

/** Neighbouring glyphs of one cluster. Glyphs that draw nothing or belong nowhere are refused. */
function groupsOf(item: GlyphsItem, font: Font): readonly Group[] {
  const groups = new Map<number, PlacedGlyph[]>();
  let last: number | undefined;
  for (const glyph of item.glyphs) {
    const { id, cluster } = glyph;
    if (id === 0) throw missing(item, cluster, font);
    if (cluster < item.start || cluster >= item.end)
      throw inconsistent(item, `glyph ${id} belongs to character ${cluster}`);
    const group = groups.get(cluster);
    if (group && cluster !== last)
      throw inconsistent(
        item,
        `the glyphs of character ${cluster} stand apart`,
      );
    if (group) group.push(glyph);
    else groups.set(cluster, [glyph]);
    last = cluster;
  }
  if (groups.size === 0 && item.end > item.start)
    throw inconsistent(item, "it has no glyphs");
  return [...groups.values()];
}

const startOf = (group: Group): number => group[0]?.cluster ?? 0;

/** The text of each cluster, by where it starts: up to the next one, or to the run's end. */
function textsOf(
  item: GlyphsItem,
  groups: readonly Group[],
): Map<number, string> {
  const starts = groups.map(startOf).sort((a, b) => a - b);
  const isPlain = item.text.slice(item.start, item.end).search(layoutMarks) < 0;
  const texts = new Map<number, string>();
  for (const [index, start] of starts.entries()) {
    const from = index === 0 ? item.start : start;
    const text = item.text.slice(from, starts[index + 1] ?? item.end);
    texts.set(start, isPlain ? text : text.replace(layoutMarks, ""));
  }
  return texts;
}

/**
 * Gives the text of a cluster without ink or advance, such as a joiner's, to the cluster before it
 * in reading order: a code of no width would stand upon its neighbour.
 */
function withoutInvisible(
  groups: readonly Group[],
  texts: Map<number, string>,
  font: Font,
): readonly Group[] {
  const isShown = (group: Group) =>
    !group.every(({ id }) => isInvisible(id, font));
  const shown = groups.filter(isShown);
  if (shown.length === groups.length) return groups;
  const logical = [...groups].sort((a, b) => startOf(a) - startOf(b));
  let home = startOf(logical.find(isShown) ?? []);
  for (const group of logical) {
    const start = startOf(group);
    if (isShown(group)) home = start;
    else if (start < home)
      texts.set(home, (texts.get(start) ?? "") + (texts.get(home) ?? ""));
    else texts.set(home, (texts.get(home) ?? "") + (texts.get(start) ?? ""));
  }
  return shown;
}

function isInvisible(glyph: number, font: Font): boolean {
  const { top, bottom } = font.ink(glyph);
  return font.advance(glyph) === 0 && top === 0 && bottom === 0;
}

/** Says nothing itself: it tells readers which way the characters beside it belong. */
export const rightToLeftMark = "\u200f";
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Mn}]/u;

/**
 * The pieces of a cluster's text in visual order.
 *
 * In right-to-left text a figure, a Latin word or a point that no letter follows gets a
 * right-to-left mark on its left. Without it, poppler takes the space or point that does follow
 * for a part of it, and puts that on the wrong side.
 */
function piecesOf(
  group: Group,
  texts: ReadonlyMap<number, string>,
  item: GlyphsItem,
  isFirst: boolean,
): readonly string[] {
  const start = startOf(group);
  const text = texts.get(start) ?? "";
  if (item.direction === "ltr") {
    const pieces = text.match(/\p{Mn}+|\p{Cf}+|[^\p{Mn}\p{Cf}]+/gu) ?? [];
    const isEmbedded = directionOf(item.language) === "rtl" && isFirst;
    return isEmbedded && !isLetterAt(item, item.end)
      ? [rightToLeftMark, ...pieces]
      : pieces;
  }
  const characters = text.length === 1 ? [text] : [...text].reverse();
  const isWeak = !rightToLeftLetter.test(text) && text.trim() !== "";
  return isWeak && !isLetterAt(item, start + text.length)
    ? [rightToLeftMark, ...characters]
    : characters;
}

/** Whether right-to-left text goes on with a letter at an index, or ends there. */
export const isLetterAt = ({ text }: GlyphsItem, index: number): boolean =>
  index >= text.length ||
  rightToLeftLetter.test(String.fromCodePoint(text.codePointAt(index) ?? 0));

/** Where the pen was: at the widest glyph, for marks are moved from their pen and letters hardly are. */
function penOf(group: Group, font: Font): number {
  const [first, ...others] = group;
  if (!first) return 0;
  return others.reduce(
    (best, glyph) =>
      font.advance(glyph.id) > font.advance(best.id) ? glyph : best,
    first,
  ).x;
}

const textIn = (item: GlyphsItem): string =>
  JSON.stringify(item.text.slice(item.start, item.end));

const missing = (item: GlyphsItem, cluster: number, font: Font): PaintError =>
  new PaintError(
    `Cannot paint ${textIn(item)} in "${item.name}": font "${font.key}" has no glyph for ${JSON.stringify(item.text.slice(cluster, cluster + 2))}; add a font that has it to the stack`,
  );

const inconsistent = (item: GlyphsItem, why: string): PaintError =>
  new PaintError(
    `Cannot paint ${textIn(item)} in "${item.name}", characters ${item.start} to ${item.end}: ${why}; lay the frame out again`,
  );
