import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { sha256 } from "#render/digest";
import { runSql } from "../database/run-sql.ts";

/**
 * Tables of all that a page of the guide may show, or that decides whether it may. Not that of people with a login,
 * which changes whenever one of them comes: a guardian's new name waits until kept pages have had their time.
 */
const shown = [
  "brands",
  "promises",
  "logos",
  "words",
  "house_styles",
  "guidelines",
  "formats",
  "photographs",
  "consents",
  "people",
  "toolkits",
  "elections",
  "election_overrides",
] as const;

/**
 * Changes with whatever the guide shows, whoever changes it and from which process: it asks the database, each time,
 * in one question.
 */
export async function guideRevision(payload: Payload): Promise<string> {
  const rows = await runSql({ payload }, stamps);
  return sha256(rows.map(({ stamp }) => String(stamp)).join("\n"));
}

const stampOf = (table: string): SQL =>
  sql`select ${sql.raw(`'${table}'`)} || ' ' || count(*) || ' ' || coalesce(max(id), 0) || ' ' || coalesce(cast(max(updated_at) as text), '') as stamp from ${sql.identifier(table)}`;

const stamps = sql.join([...shown].toSorted().map(stampOf), sql` union all `);
