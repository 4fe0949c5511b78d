/** Puts what a search finds into its order, only as far as somebody looks. */
import { nearnessTo } from "./conditions.ts";
import { wordsOf } from "./fold.ts";
import type { Mark } from "./marks.ts";
import type { LibraryMemory } from "./memory/library-memory.ts";
import type { Question } from "./question.ts";

interface Order {
  readonly keyOf: (row: number) => string | number;
  readonly isDown: boolean;
}

const byNumber = (
  memory: LibraryMemory,
  name: "created" | "taken" | "longSide",
): Order["keyOf"] => {
  const column = memory.numbers(name);
  return (row) => column[row] ?? 0;
};

function orderOf(
  memory: LibraryMemory,
  { color, sort, text }: Question,
): Order {
  const { titles } = memory;
  switch (sort) {
    case "newest":
      return { keyOf: byNumber(memory, "created"), isDown: true };
    case "oldest":
      return { keyOf: byNumber(memory, "created"), isDown: false };
    case "taken":
      return { keyOf: byNumber(memory, "taken"), isDown: true };
    case "largest":
      return { keyOf: byNumber(memory, "longSide"), isDown: true };
    case "title":
      return { keyOf: (row) => titles[row] ?? "", isDown: false };
    case "nearest":
      return { keyOf: nearnessTo(memory, color ?? ""), isDown: false };
    case "relevance":
      return { keyOf: titleMatch(memory, text), isDown: true };
  }
}

/**
 * 2 where the title begins with what is asked, 1 where all its words begin words of the title, else 0.
 * A title is read as ` fig in red bowl`, so that a word begins after a space.
 */
function titleMatch({ titles }: LibraryMemory, text: string): Order["keyOf"] {
  const words = wordsOf(text).map((word) => ` ${word}`);
  const whole = words.join("");
  return (row) => {
    const title = ` ${(titles[row] ?? "").replaceAll("-", " ")}`;
    if (title.startsWith(whole)) return 2;
    return words.every((word) => title.includes(word)) ? 1 : 0;
  };
}

/** The first results of a search in their order, at most `limit`, after a mark. */
export function firstRows(
  memory: LibraryMemory,
  rows: readonly number[],
  question: Question,
  {
    after,
    limit,
  }: { readonly after: Mark | undefined; readonly limit: number },
): readonly Mark[] {
  const { isDown, keyOf } = orderOf(memory, question);
  const { ids } = memory;
  const isBefore = (one: Mark, other: Mark): boolean => {
    const [less, more] = isDown ? [other, one] : [one, other];
    return less.key === more.key ? less.id < more.id : less.key < more.key;
  };
  const cut = (marks: readonly Mark[]): Mark[] =>
    marks
      .toSorted((one, other) => (isBefore(one, other) ? -1 : 1))
      .slice(0, limit);
  let first: Mark[] = [];
  let last: Mark | undefined;
  // Photographs mostly stand in the order in which they came: so the first of either order are met soon.
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[isDown ? rows.length - 1 - step : step] ?? 0;
    const mark = { id: ids[row] ?? 0, key: keyOf(row) };
    if (last && !isBefore(mark, last)) continue;
    if (after && !isBefore(after, mark)) continue;
    if (first.push(mark) < 2 * limit) continue;
    first = cut(first);
    last = first.at(-1);
  }
  return cut(first);
}
