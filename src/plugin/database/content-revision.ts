import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { sha256 } from "#render/digest";
import { runSql } from "./run-sql.ts";

/**
 * Tables of all that a toolkit or a page of the guide may show, or that decides whether it may. Not that of people
 * with a login, which changes whenever one of them comes: what is kept by this revision has a time of its own too.
 */
const content = [
  "brands",
  "consents",
  "election_overrides",
  "elections",
  "facts",
  "formats",
  "guidelines",
  "house_styles",
  "logos",
  "narratives",
  "people",
  "photographs",
  "promises",
  "templates",
  "toolkits",
  "words",
] as const;

/**
 * Changes with whatever is shown, whoever changes it and from which process: it asks the database, each time, in one
 * question.
 */
export async function contentRevision(payload: Payload): Promise<string> {
  const rows = await runSql({ payload }, stamps);
  return sha256(rows.map(({ stamp }) => String(stamp)).join("\n"));
}

const stampOf = (table: string): SQL =>
  sql`select ${sql.raw(`'${table}'`)} || ' ' || count(*) || ' ' || coalesce(max(id), 0) || ' ' || coalesce(cast(max(updated_at) as text), '') as stamp from ${sql.identifier(table)}`;

const stamps = sql.join(content.map(stampOf), sql` union all `);
