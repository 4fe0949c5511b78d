import bidiFactory from "bidi-js";
import type { Direction, LanguageTag } from "#brand";
import type { Font } from "./font.ts";
import { coversCluster, type FontLibrary } from "./font-library.ts";
import { graphemesOf } from "./graphemes.ts";
import { scriptOf } from "./script.ts";

/** Text in one style, before anything is measured. */
export interface StyledRun {
  readonly text: string;
  readonly weight: number;
  readonly swatch: string;
  /** Where it is not the paragraph's. */
  readonly language?: LanguageTag;
}

/** A stretch of one style, direction, script and font: what HarfBuzz shapes at once. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Index of the styled run. */
  readonly run: number;
  /** Embedding level of UAX #9; odd is right to left. */
  readonly level: number;
  readonly script: string;
  readonly language: LanguageTag;
  readonly font: Font;
}

/** The items of a paragraph and the characters that no font can draw. */
export interface Itemized {
  readonly items: readonly Item[];
  readonly levels: Uint8Array;
  readonly missing: readonly string[];
}

const bidi = bidiFactory();

/** European figures: telephone numbers look the same in every language. */
const figure = /^[0-9]/;
const isSpace = /^\s$/u;

interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly script: string | undefined;
  readonly font: Font;
}

/** Splits a paragraph by style, direction (UAX #9), script and font. */
export function itemize(
  text: string,
  runs: readonly StyledRun[],
  fonts: FontLibrary,
  language: LanguageTag,
  direction: Direction,
): Itemized {
  const levels = bidi.getEmbeddingLevels(text, direction).levels;
  const missing = new Set<string>();
  const items: Item[] = [];
  let offset = 0;
  runs.forEach((run, runIndex) => {
    const own = run.language ?? language;
    const stack = fonts.stack(own, run.weight);
    const clusters = clustersOf(run.text, offset, stack, missing);
    const scripts = resolveScripts(clusters, items.at(-1)?.script);
    clusters.forEach((cluster, index) => {
      const script = scripts[index] ?? "Latn";
      const level = levels[cluster.start] ?? 0;
      const last = items.at(-1);
      const continues =
        last?.run === runIndex &&
        last.level === level &&
        last.font === cluster.font &&
        last.script === script;
      if (last && continues)
        items[items.length - 1] = { ...last, end: cluster.end };
      else {
        const { start, end, font } = cluster;
        const item = { start, end, run: runIndex, level, script, font };
        items.push({ ...item, language: own });
      }
    });
    offset += run.text.length;
  });
  return { items, levels, missing: [...missing] };
}

/** Grapheme clusters, each with the first font of the stack that covers it whole. */
function clustersOf(
  text: string,
  offset: number,
  stack: readonly Font[],
  missing: Set<string>,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const { segment, index } of graphemesOf(text)) {
    const previous = clusters.at(-1)?.font;
    const covers = (font: Font) => coversCluster(font, segment);
    const script = [...segment]
      .map((character) => scriptOf(character.codePointAt(0) ?? 0))
      .find((found) => found !== undefined);
    // Spaces and points stay in the font of the word before them; figures are the stack's first.
    const keeps =
      previous !== undefined &&
      script === undefined &&
      !figure.test(segment) &&
      covers(previous);
    const font = keeps ? previous : stack.find(covers);
    if (!font && !isSpace.test(segment)) missing.add(segment);
    const fallback = font ?? previous ?? stack[0];
    if (!fallback) continue;
    clusters.push({
      start: offset + index,
      end: offset + index + segment.length,
      script,
      font: fallback,
    });
  }
  return clusters;
}

/** Shared characters take the script before them; at the start, the script after them. */
function resolveScripts(
  clusters: readonly Cluster[],
  before: string | undefined,
): string[] {
  const first = clusters.find(
    (cluster) => cluster.script !== undefined,
  )?.script;
  let current = before ?? first ?? "Latn";
  return clusters.map((cluster) => (current = cluster.script ?? current));
}
