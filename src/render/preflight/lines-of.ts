import type { Frame, GlyphsItem } from "../frame.ts";

/** A line of a text as it was set. */
export interface LineOfText {
  /** Baseline, in points from the top of the page. */
  readonly y: number;
  /** Characters as readers count them, without spaces at its ends. */
  readonly characters: number;
}

/** The lines of each paragraph of a frame, by place in the reading order and name, from the top. */
export function linesByText({
  items,
}: Pick<Frame, "items">): ReadonlyMap<string, readonly LineOfText[]> {
  const texts = new Map<string, Map<number, GlyphsItem[]>>();
  for (const item of items) {
    if (item.kind !== "glyphs" || item.role === "artifact") continue;
    const key = textKey(item);
    const lines = texts.get(key) ?? new Map<number, GlyphsItem[]>();
    texts.set(key, lines);
    const runs = lines.get(item.y);
    if (runs) runs.push(item);
    else lines.set(item.y, [item]);
  }
  return new Map(
    [...texts].map(([key, lines]) => [
      key,
      [...lines].map(([y, runs]) => lineOf(y, runs)).sort((a, b) => a.y - b.y),
    ]),
  );
}

/** Names a paragraph within its frame, for runs and for texts alike. */
export const textKey = ({
  order,
  name,
}: {
  readonly order: number;
  readonly name: string;
}): string => `${order} ${name}`;

function lineOf(y: number, runs: readonly GlyphsItem[]): LineOfText {
  const from = Math.min(...runs.map(({ start }) => start));
  const to = Math.max(...runs.map(({ end }) => end));
  const text = runs[0]?.text.slice(from, to).trim() ?? "";
  return { y, characters: [...text].length };
}
