import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import { dialectOf, runSql, type Place } from "../database/run-sql.ts";
import { bucketOf } from "./color-bucket.ts";
import { entryColumns, type SearchEntry } from "./search-entry.ts";

/** Lines of one statement: databases bound how many values a statement may bring. */
const batch = 500;

function* batches<Item>(
  items: readonly Item[],
): Generator<readonly [Item, ...Item[]]> {
  for (let start = 0; start < items.length; start += batch) {
    const [first, ...others] = items.slice(start, start + batch);
    if (first !== undefined) yield [first, ...others];
  }
}

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);

/** Forgets photographs, so that no search finds them. */
export async function removeEntries(
  place: Place,
  ids: readonly number[],
): Promise<void> {
  for (const some of batches(ids)) {
    const these = list(some.map((id) => sql`${id}`));
    if (dialectOf(place.payload) === "sqlite")
      await runSql(
        place,
        sql`delete from photograph_search_words where rowid in (${these})`,
      );
    for (const table of ["tags", "colors"])
      await runSql(
        place,
        sql`delete from ${sql.raw(`photograph_search_${table}`)} where photograph in (${these})`,
      );
    await runSql(
      place,
      sql`delete from photograph_search where id in (${these})`,
    );
  }
}

/** Writes entries, in place of what is kept of the same photographs. */
export async function writeEntries(
  place: Place,
  entries: readonly SearchEntry[],
): Promise<void> {
  await removeEntries(
    place,
    entries.map(({ id }) => id),
  );
  for (const some of batches(entries)) await addEntries(place, some);
}

/** Adds entries of photographs of which nothing is kept yet. */
export async function addEntries(
  place: Place,
  entries: readonly SearchEntry[],
): Promise<void> {
  const isPostgres = dialectOf(place.payload) === "postgres";
  const names = [...entryColumns, ...(isPostgres ? ["words"] : [])].join(", ");
  const lines = entries.map(({ columns, id, words }) => {
    const values = entryColumns.map((name) => sql`${columns[name]}`);
    const vector = isPostgres ? [vectorOf(words)] : [];
    return sql`(${list([sql`${id}`, ...values, ...vector])})`;
  });
  await runSql(
    place,
    sql`insert into photograph_search (id, ${sql.raw(names)}) values ${list(lines)}`,
  );
  if (!isPostgres)
    await runSql(
      place,
      sql`insert into photograph_search_words (rowid, words) values ${list(
        entries.map(({ id, words }) => sql`(${id}, ${words.join(" ")})`),
      )}`,
    );
  const tags = entries.flatMap(({ id, tags }) =>
    tags.map((tag) => sql`(${tag}, ${id})`),
  );
  for (const some of batches(tags))
    await runSql(
      place,
      sql`insert into photograph_search_tags (tag, photograph) values ${list(some)}`,
    );
  const colors = entries.flatMap(({ colors, id }) =>
    colors.map(
      ({ a, b, l, share }) =>
        sql`(${bucketOf(l, a, b)}, ${id}, ${l}, ${a}, ${b}, ${share})`,
    ),
  );
  for (const some of batches(colors))
    await runSql(
      place,
      sql`insert into photograph_search_colors (bucket, photograph, l, a, b, share) values ${list(some)}`,
    );
}

/** Words have letters, digits and marks alone, so that nothing in them needs escaping. */
const vectorOf = (words: readonly string[]): SQL =>
  sql`array_to_tsvector(string_to_array(${words.join(" ")}, ' '))`;
