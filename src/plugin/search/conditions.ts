/** What a search asks of a photograph besides its facets, as questions to rows of the memory. */
import { channelBit } from "./channel-bits.ts";
import { dayOf } from "./day-of.ts";
import { labOfHex, nearnessOf } from "./entry-color.ts";
import { mostColors, type LibraryMemory } from "./memory/library-memory.ts";
import type { Question } from "./question.ts";
import type { ListName } from "./search-entry.ts";

/** Whether a row of the memory meets something. */
export type Condition = (row: number) => boolean;

/** All conditions that are no facet. Words are looked up in the database before. */
export function conditionsOf(
  memory: LibraryMemory,
  question: Question,
): readonly Condition[] {
  const { color, folder, leastLongSide, leastShortSide, use } = question;
  return [
    ...atLeast(memory, "longSide", leastLongSide),
    ...atLeast(memory, "shortSide", leastShortSide),
    ...(folder === undefined ? [] : inFolder(memory, folder)),
    ...(use ? useConditions(memory, use) : []),
    ...(color === undefined ? [] : [looksLike(memory, color)]),
  ];
}

/** Whether a list holds one of some values. */
export function holdsAny(
  memory: LibraryMemory,
  name: ListName,
  wanted: readonly string[],
): Condition {
  const column = memory.lists(name);
  const { codes } = column;
  const isMet = column.where((values) =>
    values.some((value) => wanted.includes(value)),
  );
  return (row) => isMet[codes[row] ?? 0] === 1;
}

function atLeast(
  memory: LibraryMemory,
  name: "longSide" | "shortSide",
  least: number,
): readonly Condition[] {
  if (least <= 0) return [];
  const sides = memory.numbers(name);
  return [(row) => (sides[row] ?? 0) >= least];
}

/** The folder itself and everything beneath it. */
function inFolder(memory: LibraryMemory, folder: string): readonly Condition[] {
  const path = folder.replace(/\/+$/, "");
  if (path === "") return [];
  const { codes } = memory.lists("folder");
  const isMet = memory
    .lists("folder")
    .where(([kept = ""]) => kept === path || kept.startsWith(`${path}/`));
  return [(row) => isMet[codes[row] ?? 0] === 1];
}

/**
 * What every photograph that may be used has in common: nothing that may be used is left out here, and
 * the rest is judged one by one.
 */
function useConditions(
  memory: LibraryMemory,
  { channel, from, until }: NonNullable<Question["use"]>,
): readonly Condition[] {
  const channels = memory.numbers("channels");
  const licenceFrom = memory.numbers("licenceFrom");
  const licenceUntil = memory.numbers("licenceUntil");
  const lastDay = memory.numbers("lastDay");
  const bit = channelBit(channel);
  const [first, last] = [dayOf(from, 0), dayOf(until, 0)];
  return [
    holdsAny(memory, "approval", ["approved"]),
    (row) =>
      ((channels[row] ?? 0) & bit) !== 0 &&
      (licenceFrom[row] ?? 0) <= first &&
      (licenceUntil[row] ?? 0) >= last &&
      (lastDay[row] ?? 0) >= last,
  ];
}

const looksLike = (memory: LibraryMemory, color: string): Condition => {
  const nearness = nearnessTo(memory, color);
  return (row) => nearness(row) < Infinity;
};

/** How near the nearest of a photograph's dominant colors is to one: less is nearer. */
export function nearnessTo(
  memory: LibraryMemory,
  color: string,
): (row: number) => number {
  const { colors } = memory;
  const wanted = labOfHex(color) ?? { l: 0, a: 0, b: 0 };
  return (row) => {
    let nearest = Infinity;
    for (let place = 0; place < mostColors; place += 1) {
      const packed = colors[row * mostColors + place] ?? 0;
      if (packed === 0) break;
      nearest = Math.min(nearest, nearnessOf(packed, wanted));
    }
    return nearest;
  };
}
