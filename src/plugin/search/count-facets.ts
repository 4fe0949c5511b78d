/**
 * How many photographs each value of each facet would give: within everything else that is asked, but
 * whatever the facet itself is narrowed to, so that another value can be chosen.
 */
import { sql } from "@payloadcms/db-sqlite/drizzle";
import { runSql, type Place, type Row } from "../database/run-sql.ts";
import { allOf, type Condition } from "./conditions.ts";
import { foldersBeneath } from "./folders-beneath.ts";
import { cubeNames, facets, type FacetName } from "./facets.ts";
import type { Question } from "./question.ts";
import { huesOf } from "./search-bits.ts";

/** How many photographs a value would give. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The counts of every facet, the most frequent value first. */
export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>;

/** All counts, and how many photographs there are in all. */
export interface Counted {
  readonly total: number;
  /** The folders one step beneath the one that is asked, each with all that lies in it. */
  readonly folders: readonly FacetCount[];
  readonly facets: FacetCounts;
}

/** Values of a facet that are told; a list of wards or services may be longer than anybody reads. */
const greatestCount = 60;

/** Counts the facets of a search. */
export async function countFacets(
  place: Place,
  question: Question,
  conditions: readonly Condition[],
): Promise<Counted> {
  const cube = await countCube(place, question, conditions);
  const { folders, ...plain } = await countMatched(place, conditions);
  const counts = { ...empty, ...cube.facets, ...plain };
  // A facet that the search narrows is counted apart, without its own narrowing.
  for (const name of matchedNames)
    if (question.facets[name])
      counts[name] = (await countMatched(place, conditions, name))[name];
  return {
    total: cube.total,
    facets: counts,
    folders: foldersBeneath(question.folder, folders),
  };
}

/** How many photographs there are, where nobody asks for facets. */
export async function countAll(
  place: Place,
  conditions: readonly Condition[],
): Promise<number> {
  const [row] = await runSql(
    place,
    sql`select count(*) as found from photograph_search s where ${allOf(conditions)}`,
  );
  return Number(row?.["found"] ?? 0);
}

const empty: FacetCounts = {
  styleSet: [],
  season: [],
  orientation: [],
  approval: [],
  licence: [],
  ward: [],
  promise: [],
  service: [],
  hue: [],
};

type CubeName = (typeof cubeNames)[number];

const ranked = (counts: ReadonlyMap<string, number>): readonly FacetCount[] =>
  [...counts]
    .filter(([value, count]) => value !== "" && count > 0)
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, greatestCount);

/** Facets of few values: the database counts each combination once, and sums are taken here. */
async function countCube(
  place: Place,
  question: Question,
  conditions: readonly Condition[],
): Promise<{
  total: number;
  facets: Readonly<Partial<Record<CubeName, readonly FacetCount[]>>>;
}> {
  const columns = sql.raw(
    cubeNames.map((name) => facets[name].keeping.column).join(", "),
  );
  const cells = await runSql(
    place,
    sql`select ${columns}, count(*) as found from photograph_search s where ${allOf(conditions, ...cubeNames)} group by ${columns}`,
  );
  const counts = new Map(
    cubeNames.map((name) => [name, new Map<string, number>()]),
  );
  let total = 0;
  for (const cell of cells) {
    const missed = cubeNames.filter((name) => !meets(question, name, cell));
    const found = Number(cell["found"]);
    if (missed.length === 0) total += found;
    if (missed.length > 1) continue;
    for (const name of missed.length === 1 ? missed : cubeNames) {
      const value = valueIn(cell, name);
      const sums = counts.get(name);
      sums?.set(value, (sums.get(value) ?? 0) + found);
    }
  }
  return {
    total,
    facets: Object.fromEntries(
      [...counts].map(([name, sums]) => [name, ranked(sums)]),
    ),
  };
}

const valueIn = (cell: Row, name: CubeName): string =>
  String(cell[facets[name].keeping.column]);

const meets = (question: Question, name: CubeName, cell: Row): boolean =>
  question.facets[name]?.includes(valueIn(cell, name)) ?? true;

/** Facets that are summed from the lines that a search finds. */
const matchedNames = ["ward", "promise", "service", "hue"] as const;

type MatchedCounts = Record<
  (typeof matchedNames)[number],
  readonly FacetCount[]
> & {
  /** Every folder that holds something, by its whole path. */
  readonly folders: ReadonlyMap<string, number>;
};

/** Facets of many values: each distinct set of values is counted once, and sums are taken here. */
async function countMatched(
  place: Place,
  conditions: readonly Condition[],
  without?: FacetName,
): Promise<MatchedCounts> {
  const rows = await runSql(
    place,
    sql`with m as materialized (select s.ward as ward, s.tags as tags, s.hues as hues, s.folder as folder from photograph_search s where ${allOf(conditions, without)})
      select 'ward' as kind, ward as value, count(*) as found from m group by ward
      union all select 'tags', tags, count(*) from m group by tags
      union all select 'hues', cast(hues as text), count(*) from m group by hues
      union all select 'folder', folder, count(*) from m group by folder`,
  );
  const sums = {
    ward: new Map<string, number>(),
    promise: new Map<string, number>(),
    service: new Map<string, number>(),
    hue: new Map<string, number>(),
  };
  const folders = new Map<string, number>();
  const add = (sum: Map<string, number>, value: string, found: number) =>
    sum.set(value, (sum.get(value) ?? 0) + found);
  for (const row of rows) {
    const [value, found] = [String(row["value"]), Number(row["found"])];
    if (row["kind"] === "ward") add(sums.ward, value, found);
    if (row["kind"] === "folder") add(folders, value, found);
    if (row["kind"] === "hues")
      for (const hue of huesOf(Number(value))) add(sums.hue, hue, found);
    if (row["kind"] === "tags")
      for (const tag of value.split("\n"))
        for (const name of ["promise", "service"] as const)
          if (tag.startsWith(facets[name].keeping.prefix))
            add(
              sums[name],
              tag.slice(facets[name].keeping.prefix.length),
              found,
            );
  }
  return {
    ward: ranked(sums.ward),
    promise: ranked(sums.promise),
    service: ranked(sums.service),
    hue: ranked(sums.hue),
    folders,
  };
}
