import { PaintError } from "../../errors.ts";
import type { GlyphsItem, PlacedGlyph } from "../../frame.ts";
import type { Font } from "../../text/font.ts";

/** The glyphs that together set a piece of text which cannot be divided. */
export interface Cluster {
  readonly glyphs: readonly PlacedGlyph[];
  /** The text as a reader should get it back: without marks of direction. */
  readonly text: string;
  /** From the run's origin to where the pen begins, and to where the next cluster's does. */
  readonly x: number;
  readonly end: number;
}

/** They steer layout and are done with: what is on the page is in order already. */
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The clusters of a run in visual order, left to right, with every character of the run in one of them. */
export function clustersOf(item: GlyphsItem, font: Font): readonly Cluster[] {
  const groups = groupsOf(item, font);
  const texts = textsOf(item, groups);
  const shown = mergeInvisible(groups, texts, font);
  const starts = shown.map((group) => penOf(group, font));
  let end: number = item.width;
  const clusters: Cluster[] = [];
  for (let index = shown.length - 1; index >= 0; index--) {
    const glyphs = shown[index] ?? [];
    const x = Math.min(starts[index] ?? 0, end);
    const text = texts.get(glyphs[0]?.cluster ?? -1) ?? "";
    clusters.push({ glyphs, text, x, end });
    end = x;
  }
  return clusters.reverse();
}

type Group = readonly PlacedGlyph[];

function groupsOf(item: GlyphsItem, font: Font): readonly Group[] {
  const groups: PlacedGlyph[][] = [];
  const seen = new Set<number>();
  for (const glyph of item.glyphs) {
    const group = groups.at(-1);
    if (group?.[0]?.cluster === glyph.cluster) group.push(glyph);
    else if (
      seen.has(glyph.cluster) ||
      glyph.cluster < item.start ||
      glyph.cluster >= item.end
    )
      throw inconsistent(
        item,
        `glyph ${glyph.id} has cluster ${glyph.cluster}`,
      );
    else groups.push([glyph]);
    seen.add(glyph.cluster);
    if (glyph.id === 0)
      throw new PaintError(
        `Cannot paint ${JSON.stringify(item.text.slice(item.start, item.end))} in "${item.name}": font "${font.key}" has no glyph for ${JSON.stringify(item.text.slice(glyph.cluster, item.end))}; add a font that has it to the stack`,
      );
  }
  if (groups.length === 0 && item.end > item.start)
    throw inconsistent(item, "it has text but no glyphs");
  return groups;
}

/** The text of each cluster, by where it starts: up to the next one, or to the run's end. */
function textsOf(
  item: GlyphsItem,
  groups: readonly Group[],
): Map<number, string> {
  const starts = groups
    .map((group) => group[0]?.cluster ?? 0)
    .sort((a, b) => a - b);
  return new Map(
    starts.map((start, index) => {
      const from = index === 0 ? item.start : start;
      const text = item.text.slice(from, starts[index + 1] ?? item.end);
      return [start, text.replace(directionMarks, "")];
    }),
  );
}

/**
 * Gives the text of a cluster without ink or advance, such as a joiner's, to the cluster before it
 * in reading order: a code of no width would stand upon its neighbour.
 */
function mergeInvisible(
  groups: readonly Group[],
  texts: Map<number, string>,
  font: Font,
): readonly Group[] {
  const invisible = new Set(
    groups.filter((group) => group.every((glyph) => isInvisible(glyph, font))),
  );
  if (invisible.size === 0) return groups;
  const logical = [...groups].sort(
    (a, b) => (a[0]?.cluster ?? 0) - (b[0]?.cluster ?? 0),
  );
  const shown = logical.filter((group) => !invisible.has(group));
  if (shown.length === 0) return [];
  let pending = "";
  let previous: number | undefined;
  for (const group of logical) {
    const cluster = group[0]?.cluster ?? 0;
    const text = texts.get(cluster) ?? "";
    if (!invisible.has(group)) {
      texts.set(cluster, pending + text);
      pending = "";
      previous = cluster;
    } else if (previous === undefined) pending += text;
    else texts.set(previous, (texts.get(previous) ?? "") + text);
  }
  return groups.filter((group) => !invisible.has(group));
}

const isInvisible = (glyph: PlacedGlyph, font: Font): boolean => {
  if (font.advance(glyph.id) !== 0) return false;
  const { top, bottom } = font.ink(glyph.id);
  return top === 0 && bottom === 0;
};

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

const inconsistent = (item: GlyphsItem, why: string): PaintError =>
  new PaintError(
    `Cannot paint ${JSON.stringify(item.text.slice(item.start, item.end))} in "${item.name}": ${why}, outside its text ${item.start} to ${item.end}; lay the frame out again`,
  );
