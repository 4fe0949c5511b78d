import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import type { PayloadRequest } from "payload";
import { dialectOf, runSql, type Place } from "../database/run-sql.ts";
import { inTransaction } from "#collections";
import { writeLine } from "./entry-line.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Lines of one statement: databases bound how many values a statement may bring. */
const batch = 500;

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);

/**
 * Writes what is known of photographs, in place of what is kept of them: the entry, or that they are gone.
 *
 * The revision is counted up first, which holds back other writers until this transaction ends: so
 * revisions are seen in their order.
 */
export async function writeEntries(
  req: PayloadRequest,
  ids: readonly number[],
  entries: readonly SearchEntry[],
): Promise<void> {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  await inTransaction(
    req.payload,
    async (inside) => {
      for (let start = 0; start < ids.length; start += batch) {
        const lines = [...new Set(ids.slice(start, start + batch))].map(
          (id) => ({ id, entry: known.get(id) }),
        );
        await runSql(
          inside,
          sql`update photograph_search_state set revision = revision + 1`,
        );
        await (dialectOf(req.payload) === "postgres"
          ? writeOnPostgres(inside, lines)
          : writeOnSqlite(inside, lines));
      }
    },
    req,
  );
}

interface Line {
  readonly id: number;
  readonly entry: SearchEntry | undefined;
}

const revision = sql`(select revision from photograph_search_state)`;

const factsOf = ({ entry }: Line): string => (entry ? writeLine(entry) : "");

async function writeOnSqlite(
  place: Place,
  lines: readonly Line[],
): Promise<void> {
  await runSql(
    place,
    sql`insert into photograph_search (id, revision, facts) values ${list(
      lines.map((line) => sql`(${line.id}, ${revision}, ${factsOf(line)})`),
    )} on conflict (id) do update set revision = excluded.revision, facts = excluded.facts`,
  );
  await runSql(
    place,
    sql`delete from photograph_search_words where rowid in (${list(
      lines.map(({ id }) => sql`${id}`),
    )})`,
  );
  const worded = lines.flatMap(({ entry }) => entry ?? []);
  if (worded.length > 0)
    await runSql(
      place,
      sql`insert into photograph_search_words (rowid, words) values ${list(
        worded.map(({ id, words }) => sql`(${id}, ${words.join(" ")})`),
      )}`,
    );
}

/** Words have letters, digits and marks alone, so that nothing in them needs escaping. */
const vectorOf = ({ entry }: Line): SQL =>
  sql`array_to_tsvector(string_to_array(${entry?.words.join(" ") ?? ""}, ' '))`;

const writeOnPostgres = (place: Place, lines: readonly Line[]) =>
  runSql(
    place,
    sql`insert into photograph_search (id, revision, facts, words) values ${list(
      lines.map(
        (line) =>
          sql`(${line.id}, ${revision}, ${factsOf(line)}, ${vectorOf(line)})`,
      ),
    )} on conflict (id) do update set revision = excluded.revision, facts = excluded.facts, words = excluded.words`,
  );
