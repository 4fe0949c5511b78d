import { sql } from "@payloadcms/db-sqlite/drizzle";
import {
  dialectOf,
  runSql,
  type Place,
} from "../../../src/plugin/database/run-sql.ts";

/** One line of a table by its columns. Values of columns that the table lacks are left out. */
export type Line = Readonly<
  Record<string, string | number | boolean | null | undefined>
>;

/** A column of a table, as the database tells it. */
interface Column {
  readonly name: string;
  readonly isNeeded: boolean;
}

/** The columns of a table; none where there is no such table. */
async function columnsOf(
  place: Place,
  table: string,
): Promise<readonly Column[]> {
  const rows = await runSql(
    place,
    dialectOf(place.payload) === "postgres"
      ? sql`select column_name as name, is_nullable = 'NO' and column_default is null as needed from information_schema.columns where table_name = ${table} and table_schema = 'public'`
      : sql`select name, "notnull" and dflt_value is null and not pk as needed from pragma_table_info(${table})`,
  );
  return rows.map(({ name, needed }) => ({
    name: String(name),
    isNeeded: Boolean(needed),
  }));
}

/** Lines of one statement, which go over as one value. */
const batch = 2000;

/**
 * Fills a table as it is today: columns that do not exist are passed over, so that the loader outlives
 * changes of the schema; one that must be filled and is not ends the load, and so does a missing table.
 */
export async function fillTable(
  place: Place,
  table: string,
  lines: readonly Line[],
): Promise<void> {
  const [first] = lines;
  const columns = await columnsOf(place, table);
  if (!first) return;
  if (columns.length === 0)
    throw new Error(`Cannot fill table "${table}": there is none`);
  const missing = columns.find(
    ({ isNeeded, name }) => isNeeded && !(name in first),
  );
  if (missing)
    throw new Error(
      `Cannot fill table "${table}": give a value for its column "${missing.name}"`,
    );
  const names = columns.map(({ name }) => name).filter((name) => name in first);
  const quoted = sql.raw(names.map((name) => `"${name}"`).join(", "));
  const into = sql.raw(`insert into "${table}"`);
  for (let start = 0; start < lines.length; start += batch) {
    const given = JSON.stringify(lines.slice(start, start + batch));
    await runSql(
      place,
      dialectOf(place.payload) === "postgres"
        ? sql`${into} (${quoted}) select ${quoted} from jsonb_populate_recordset(null::${sql.raw(`"${table}"`)}, ${given}::jsonb)`
        : sql`${into} (${quoted}) select ${sql.raw(
            names.map((name) => `value ->> '$.${name}'`).join(", "),
          )} from json_each(${given})`,
    );
  }
}
