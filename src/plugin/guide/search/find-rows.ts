/** What a question finds in both shelves, in order, of that alone which its reader may see. It reads nothing. */
import { isFor } from "../guide-sections.ts";
import type { Shelf } from "./brand-shelf.ts";
import type { GuideEntry, GuideKind } from "./guide-entry.ts";
import type { PhotographRows, ShelvedPhotograph } from "./photograph-shelf.ts";
import type { SearchedGuide } from "./searched-guide.ts";
import {
  beginsSo,
  type FoundRows,
  type IsSeen,
  type Match,
} from "./word-index.ts";

/** The two shelves of a guide. */
export interface Shelves {
  readonly shelf: Shelf;
  readonly photographs: PhotographRows;
}

/** Something that is found, with how well it fits. */
export interface Ranked<What> {
  readonly what: What;
  readonly rank: number;
}

/** Photographs that may come into question. */
export interface FoundPhotographs {
  readonly count: number;
  /** How well the best fits. */
  readonly rank: number;
  /** The best first, as far as anybody turns pages. */
  readonly first: readonly ShelvedPhotograph[];
}

/** What a question finds. */
export interface Found {
  /** Each kind's, the best first. */
  readonly entries: ReadonlyMap<GuideKind, readonly Ranked<GuideEntry>[]>;
  readonly photographs: FoundPhotographs;
  /** Words of the index that stand for those of the question. */
  readonly words: ReadonlySet<string>;
  /** Words of the question that are spelled otherwise in what is found, each with that spelling. */
  readonly spelled: ReadonlyMap<string, string>;
  /** Whether nothing has all the words, so that those with most are here. */
  readonly isPartial: boolean;
}

/** How soon a kind is named where all fit as well. */
const prior: Readonly<Record<GuideKind, number>> = {
  // Whoever has a kit came for it.
  kits: 1.5,
  pages: 1.3,
  colours: 1.2,
  logo: 1.15,
  formats: 1.15,
  sections: 1.1,
  rules: 1,
  type: 1.1,
  icons: 1,
  words: 0.9,
  downloads: 0.75,
  photographs: 0.8,
};

/** Finds the rows of a question. */
export function findRows(
  { audiences }: Pick<SearchedGuide, "audiences">,
  { photographs, shelf }: Shelves,
  words: readonly string[],
): Found {
  const seen = Uint8Array.from(shelf.entries, ({ audience }) =>
    !audience || isFor(audience, audiences) ? 1 : 0,
  );
  const isSeen = (row: number) => seen[row] === 1;
  const isKept = (row: number) => photographs.photographs[row] !== undefined;
  // Whoever types a word that stands here means it.
  const isForgiven = (word: string) =>
    !shelf.index.knows(word, isSeen) && !photographs.index.knows(word, isKept);
  const said = shelf.index.find(words, { isSeen, isForgiven });
  const shown = photographs.index.find(words, { isSeen: isKept, isForgiven });
  const most = Math.max(mostMet(said, isSeen), mostMet(shown, isKept));
  // One word of three says too little of what is meant.
  const need = most * 2 >= words.length ? Math.max(1, most) : Infinity;
  return {
    entries: byKind(said, {
      ...{ shelf, need, isSeen },
      asked: words.join(" "),
    }),
    photographs: bestPhotographs(
      photographs,
      shown,
      rowsWith(shown, need, isKept),
    ),
    words: new Set(
      [...said.matches, ...shown.matches].flat().map(({ word }) => word),
    ),
    spelled: spellings(words, [said, shown]),
    isPartial: need < words.length,
  };
}

function mostMet({ met }: FoundRows, isSeen: IsSeen): number {
  let most = 0;
  for (let row = 0; row < met.length; row += 1)
    if ((met[row] ?? 0) > most && isSeen(row)) most = met[row] ?? 0;
  return most;
}

function rowsWith(
  { met }: FoundRows,
  need: number,
  isSeen: IsSeen,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < met.length; row += 1)
    if ((met[row] ?? 0) >= need && isSeen(row)) rows.push(row);
  return rows;
}

/** Photographs beyond these are counted and never shown: so many pages nobody turns. */
const mostPhotographs = 1500;

function bestPhotographs(
  { photographs }: PhotographRows,
  { scores }: FoundRows,
  rows: readonly number[],
): FoundPhotographs {
  const scoreOf = (row: number): number => scores[row] ?? 0;
  // Few of many are put into order: the least score of those is found first.
  const least =
    Float32Array.from(rows, scoreOf).sort().at(-mostPhotographs) ?? 0;
  const best = rows
    .filter((row) => scoreOf(row) >= least)
    .toSorted((one, other) => scoreOf(other) - scoreOf(one));
  return {
    count: rows.length,
    rank: scoreOf(best[0] ?? -1) * prior.photographs,
    first: best
      .slice(0, mostPhotographs)
      .flatMap((row) => photographs[row] ?? []),
  };
}

interface Ranking {
  readonly shelf: Shelf;
  readonly need: number;
  readonly isSeen: IsSeen;
  /** The words of the question, in their order. */
  readonly asked: string;
}

function byKind(
  found: FoundRows,
  { asked, isSeen, need, shelf }: Ranking,
): Found["entries"] {
  const kinds = new Map<GuideKind, Ranked<GuideEntry>[]>();
  for (const row of rowsWith(found, need, isSeen)) {
    const what = shelf.entries[row];
    if (!what) continue;
    const fit = fitOf(shelf.names[row] ?? "", asked);
    const rank = (found.scores[row] ?? 0) * fit * prior[what.kind];
    const own = kinds.get(what.kind) ?? [];
    if (own.push({ what, rank }) === 1) kinds.set(what.kind, own);
  }
  for (const own of kinds.values()) own.sort((a, b) => b.rank - a.rank);
  return kinds;
}

/** A name that is what was asked fits twice as well, and a short one that begins so better than a long one. */
function fitOf(name: string, asked: string): number {
  if (name === asked) return 2;
  const near = name.startsWith(asked) ? 1.3 : 1;
  return near * (0.8 + 0.2 / (1 + name.length / 40));
}

/** Words that stand nowhere as they were typed, with what stands in their place where this reader sees it. */
const spellings = (
  words: readonly string[],
  found: readonly FoundRows[],
): ReadonlyMap<string, string> =>
  new Map(
    words.flatMap((asked, place) => {
      const [best] = found
        .flatMap(({ matches }) => matches[place] ?? [])
        .toSorted(nearestFirst);
      return best && best.nearness < beginsSo
        ? [[asked, best.word] as const]
        : [];
    }),
  );

const nearestFirst = (one: Match, other: Match): number =>
  other.nearness - one.nearness ||
  other.standing.rows.length - one.standing.rows.length;
