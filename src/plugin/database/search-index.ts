/**
 * The tables of the library's search, beside those that Payload makes from the collections.
 *
 * They hold a line for each photograph and the words in it, and nothing that is not read again from the
 * photographs: where their shape has changed they are made anew.
 */
import { sql } from "@payloadcms/db-sqlite/drizzle";
import { dialectOf, runAll, runSql, type Place, type Row } from "./run-sql.ts";

/** Counted up with every change of the tables below or of what is written into them. */
const shape = 3;

const older = [
  "photograph_search_words",
  "photograph_search_tags",
  "photograph_search_colors",
  "photograph_search_shape",
  "photograph_search",
];

/**
 * Every write counts the revision up and marks its lines with it, so that whoever has read the lines
 * before reads those alone that have changed. A line without facts is of a photograph that is gone.
 */
const lines =
  "id integer primary key, revision bigint not null, facts text not null";

const byRevision =
  "create index photograph_search_revision on photograph_search (revision)";

const statements = {
  sqlite: [
    `create table photograph_search (${lines})`,
    byRevision,
    "create virtual table photograph_search_words using fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='2 3')",
  ],
  postgres: [
    `create table photograph_search (${lines}, words tsvector not null)`,
    byRevision,
    "create index photograph_search_words on photograph_search using gin (words) with (fastupdate = off)",
  ],
};

/** How the tables stand. */
export interface SearchState {
  /** Counted up with every write. */
  readonly revision: number;
  /** The revision at which the tables were made: whoever has read before that reads all anew. */
  readonly made: number;
  /** The number up to which all photographs are in; absent where all are. */
  readonly filled?: number;
}

const numberOf = (row: Row, name: string): number => Number(row[name]);

/** How the tables stand, where they are there and of this shape. */
export async function searchState(
  place: Place,
): Promise<SearchState | undefined> {
  if (!(await isThere(place, "photograph_search_state"))) return undefined;
  const [row] = await runSql(
    place,
    sql`select shape, revision, made, filled from photograph_search_state`,
  );
  if (!row || numberOf(row, "shape") !== shape) return undefined;
  return {
    revision: numberOf(row, "revision"),
    made: numberOf(row, "made"),
    ...(row["filled"] !== null && { filled: numberOf(row, "filled") }),
  };
}

/** Makes the tables where they are missing or of another shape, empty. Runs in a transaction. */
export async function makeSearchTables(place: Place): Promise<void> {
  const dialect = dialectOf(place.payload);
  await runSql(
    place,
    sql`create table if not exists photograph_search_state (shape integer not null, revision bigint not null, made bigint not null, filled bigint)`,
  );
  // Asked again inside: another process may have made them in the meantime.
  if (await searchState(place)) return;
  const [kept] = await runSql(
    place,
    sql`select max(revision) as revision from photograph_search_state`,
  );
  const made = Number(kept?.["revision"] ?? 0) + 1;
  const dropped =
    dialect === "sqlite"
      ? older
      : older.filter((table) => table !== "photograph_search_words");
  await runAll(place, [
    ...dropped.map((table) => `drop table if exists ${table}`),
    ...statements[dialect],
    "delete from photograph_search_state",
    `insert into photograph_search_state (shape, revision, made, filled) values (${shape}, ${made}, ${made}, 0)`,
  ]);
}

/** Tells up to which number all photographs are in; without one, that all are. */
export const tellFilled = async (
  place: Place,
  filled: number | undefined,
): Promise<void> => {
  await runSql(
    place,
    sql`update photograph_search_state set filled = ${filled ?? null}`,
  );
};

async function isThere(place: Place, table: string): Promise<boolean> {
  const [found] = await runSql(
    place,
    dialectOf(place.payload) === "sqlite"
      ? sql`select name from sqlite_master where name = ${table}`
      : sql`select to_regclass(${table}) as name`,
  );
  return typeof found?.["name"] === "string";
}
