import type { FacetName } from "./facets.ts";
import { foldersBeneath } from "./folders-beneath.ts";
import type { LibraryMemory } from "./memory/library-memory.ts";
import type { Matched } from "./match-rows.ts";
import type { Question } from "./question.ts";

/** How many photographs a value would give. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The counts of every facet, the most frequent value first. */
export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>;

/** All counts. */
export interface Counted {
  /** The folders one step beneath the one that is asked, each with all that lies in it. */
  readonly folders: readonly FacetCount[];
  readonly facets: FacetCounts;
}

/** Values of a facet that are told; a list of wards or services may be longer than anybody reads. */
const greatestCount = 60;

const ranked = (counts: ReadonlyMap<string, number>): readonly FacetCount[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, greatestCount);

/**
 * How many photographs each value of each facet would give: within everything else that is asked, but
 * whatever the facet itself is narrowed to, so that another value can be chosen.
 */
export function countFacets(
  memory: LibraryMemory,
  { folder }: Question,
  { besides, rows }: Matched,
): Counted {
  const countsOf = (name: FacetName) => {
    const column = memory.lists(name);
    const counts = new Uint32Array(column.size);
    tally(counts, column.codes, rows);
    tally(counts, column.codes, besides.get(name) ?? []);
    return ranked(column.sums(counts));
  };
  const folders = memory.lists("folder");
  const inFolders = new Uint32Array(folders.size);
  tally(inFolders, folders.codes, rows);
  return {
    facets: {
      styleSet: countsOf("styleSet"),
      season: countsOf("season"),
      orientation: countsOf("orientation"),
      approval: countsOf("approval"),
      licence: countsOf("licence"),
      ward: countsOf("ward"),
      promise: countsOf("promise"),
      service: countsOf("service"),
      hue: countsOf("hue"),
    },
    folders: foldersBeneath(folder, folders.sums(inFolders)),
  };
}

function tally(
  counts: Uint32Array,
  codes: Uint32Array,
  rows: readonly number[],
): void {
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}
