import { facetNames, type FacetName } from "./facets.ts";
import { holdsAny, type Condition } from "./conditions.ts";
import type { LibraryMemory } from "./memory/library-memory.ts";
import type { Question } from "./question.ts";

/** Rows of the memory that a search finds. */
export interface Matched {
  readonly rows: readonly number[];
  /** Rows that meet everything but one facet, by that facet: another value of it would find them. */
  readonly besides: ReadonlyMap<FacetName, readonly number[]>;
}

/** Among which rows a search looks, and what each must meet besides the facets. */
export interface Narrowing {
  /** Absent: all. */
  readonly among?: readonly number[] | undefined;
  readonly conditions: readonly Condition[];
}

/** Finds all rows of a search in one pass. */
export function matchRows(
  memory: LibraryMemory,
  { facets }: Question,
  { among, conditions }: Narrowing,
): Matched {
  const asked = facetNames.flatMap((name) => {
    const values = facets[name];
    if (!values) return [];
    const besides: number[] = [];
    return [{ name, besides, holds: holdsAny(memory, name, values) }];
  });
  const rows: number[] = [];
  const look = (row: number): void => {
    let into = rows;
    for (const { besides, holds } of asked) {
      if (holds(row)) continue;
      if (into !== rows) return;
      into = besides;
    }
    for (const holds of conditions) if (!holds(row)) return;
    into.push(row);
  };
  if (among) for (const row of among) look(row);
  else for (let row = 0; row < memory.size; row += 1) look(row);
  return {
    rows,
    besides: new Map(asked.map(({ besides, name }) => [name, besides])),
  };
}
