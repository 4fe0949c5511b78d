import type { MeasuredWord } from "./paragraph.ts";

/** How lines share the words: as they come, evenly, or full but without a lonely last word. */
export type Wrap = "greedy" | "balance" | "pretty";

/** Words `from` to `to` (exclusive) set on one line. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Beyond this many words a paragraph is broken as it comes: the search is quadratic. */
const greatestSearch = 300;
const slack = 1e-6;

/** Width of a line of words in ems, without its trailing space. */
export function widthOf(
  words: readonly MeasuredWord[],
  { from, to }: LineRange,
): number {
  let width = 0;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word) width += word.width + (index < to - 1 ? word.space : word.tail);
  }
  return width;
}

/**
 * Breaks words into lines no wider than `width` ems, in the least number of lines.
 *
 * A word that is wider than the line stands on a line of its own and sticks out: the caller asks.
 */
export function breakLines(
  words: readonly MeasuredWord[],
  width: number,
  wrap: Wrap,
): readonly LineRange[] {
  const lines: LineRange[] = [];
  let from = 0;
  words.forEach((word, index) => {
    if (!word.isLast && index < words.length - 1) return;
    const segment = { from, to: index + 1 };
    for (const line of breakSegment(words, segment, width, wrap))
      lines.push(line);
    from = index + 1;
  });
  return lines;
}

function breakSegment(
  words: readonly MeasuredWord[],
  segment: LineRange,
  width: number,
  wrap: Wrap,
): readonly LineRange[] {
  const greedy = breakGreedily(words, segment, width);
  const count = segment.to - segment.from;
  const isSettled =
    wrap === "greedy" || greedy.length < 2 || count > greatestSearch;
  return isSettled
    ? greedy
    : (search(words, segment, width, greedy.length, wrap) ?? greedy);
}

function breakGreedily(
  words: readonly MeasuredWord[],
  segment: LineRange,
  width: number,
): LineRange[] {
  const lines: LineRange[] = [];
  let from = segment.from;
  let used = 0;
  let pending = 0;
  for (let index = segment.from; index < segment.to; index++) {
    const word = words[index];
    if (!word) continue;
    const needed = used + pending + word.width + word.tail;
    if (index > from && needed > width + slack) {
      lines.push({ from, to: index });
      from = index;
      used = 0;
      pending = 0;
    }
    used += pending + word.width;
    pending = word.space;
  }
  lines.push({ from, to: segment.to });
  return lines;
}

/** The cheapest way to set a segment in exactly `count` lines; undefined where none holds. */
function search(
  words: readonly MeasuredWord[],
  segment: LineRange,
  width: number,
  count: number,
  wrap: Wrap,
): readonly LineRange[] | undefined {
  const total = segment.to - segment.from;
  const mean = widthOf(words, segment) / count;
  const goal = wrap === "balance" ? mean : width;
  const costs = Array.from({ length: count + 1 }, () =>
    new Float64Array(total + 1).fill(Infinity),
  );
  const starts = Array.from(
    { length: count + 1 },
    () => new Int32Array(total + 1),
  );
  const first = costs[0];
  if (first) first[0] = 0;
  for (let line = 1; line <= count; line++) {
    const before = costs[line - 1];
    const here = costs[line];
    const start = starts[line];
    if (!before || !here || !start) return undefined;
    for (let end = line; end <= total; end++) {
      let used = 0;
      for (let begin = end - 1; begin >= line - 1; begin--) {
        const word = words[segment.from + begin];
        if (!word) break;
        used += word.width + (begin < end - 1 ? word.space : word.tail);
        if (used > width + slack && begin < end - 1) break;
        const isLast = line === count && end === total;
        const cost =
          (before[begin] ?? Infinity) + costOf(used, end - begin, isLast);
        if (cost < (here[end] ?? Infinity)) {
          here[end] = cost;
          start[end] = begin;
        }
      }
    }
  }
  return trace(starts, costs, segment, count);

  function costOf(used: number, wordCount: number, isLast: boolean): number {
    const isLonely = isLast && wordCount === 1 && total > 3;
    const lonely = isLonely
      ? width * width * (wrap === "balance" ? 0.15 : 1)
      : 0;
    if (wrap === "pretty" && isLast) return lonely;
    return (goal - used) ** 2 + lonely;
  }
}

function trace(
  starts: readonly Int32Array[],
  costs: readonly Float64Array[],
  segment: LineRange,
  count: number,
): readonly LineRange[] | undefined {
  let end = segment.to - segment.from;
  if (!Number.isFinite(costs[count]?.[end])) return undefined;
  const lines: LineRange[] = [];
  for (let line = count; line > 0; line--) {
    const begin = starts[line]?.[end] ?? 0;
    lines.unshift({ from: segment.from + begin, to: segment.from + end });
    end = begin;
  }
  return lines;
}
