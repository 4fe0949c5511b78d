/**
 * How many photographs each value of each facet would give: within everything else that is asked, but
 * whatever the facet itself is narrowed to, so that another value can be chosen.
 */
import { sql } from "@payloadcms/db-sqlite/drizzle";
import { runSql, type Place, type Row } from "../database/run-sql.ts";
import { allOf, type Condition } from "./conditions.ts";
import { cubeNames, facetNames, facets, type FacetName } from "./facets.ts";
import type { Question } from "./question.ts";

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
  const others = await Promise.all(
    facetNames
      .filter((name) => !isCube(name))
      .map(
        async (name) =>
          [name, await countOne(place, name, conditions)] as const,
      ),
  );
  return {
    total: cube.total,
    facets: { ...empty, ...cube.facets, ...Object.fromEntries(others) },
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

const isCube = (name: FacetName): boolean =>
  cubeNames.some((known) => known === name);

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

async function countOne(
  place: Place,
  name: FacetName,
  conditions: readonly Condition[],
): Promise<readonly FacetCount[]> {
  const { keeping } = facets[name];
  const where = allOf(conditions, name);
  if (keeping.kind === "bit") {
    const sums = keeping.names.map(
      (hue, place) =>
        `sum(case when (s.hues & ${2 ** place}) <> 0 then 1 else 0 end) as ${hue}`,
    );
    const [row] = await runSql(
      place,
      sql`select ${sql.raw(sums.join(", "))} from photograph_search s where ${where}`,
    );
    return ranked(
      new Map(keeping.names.map((hue) => [hue, Number(row?.[hue] ?? 0)])),
    );
  }
  const rows = await runSql(
    place,
    keeping.kind === "column"
      ? sql`select s.${sql.raw(keeping.column)} as value, count(*) as found from photograph_search s where ${where} group by s.${sql.raw(keeping.column)}`
      : sql`select t.tag as value, count(*) as found from photograph_search s join photograph_search_tags t on t.photograph = s.id
          where t.tag >= ${keeping.prefix} and t.tag < ${keeping.prefix.replace(":", ";")} and ${where} group by t.tag`,
  );
  const prefix = keeping.kind === "tag" ? keeping.prefix.length : 0;
  return ranked(
    new Map(
      rows.map((row) => [
        String(row["value"]).slice(prefix),
        Number(row["found"]),
      ]),
    ),
  );
}
