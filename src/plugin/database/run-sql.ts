/**
 * Runs SQL of ours on either database, inside the transaction of a request where there is one.
 *
 * Payload's own tables are read and written through Payload; this is for what stands beside them.
 */
import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload, PayloadRequest } from "payload";

/** One line of an answer, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Where a statement runs: with a request, in its transaction. */
export interface Place {
  readonly payload: Payload;
  readonly transactionID?: PayloadRequest["transactionID"];
}

/** Which of the two databases it is. */
export const dialectOf = ({ db }: Payload): "sqlite" | "postgres" =>
  db.packageName === "@payloadcms/db-postgres" ? "postgres" : "sqlite";

/** Runs one statement and gives its lines. */
export async function runSql(
  { payload, transactionID }: Place,
  statement: SQL,
): Promise<readonly Row[]> {
  const id = await transactionID;
  const session: unknown = id ? payload.db.sessions?.[id]?.db : undefined;
  const answer = await payload.db.execute({
    drizzle: isSession(session) ? session : payload.db.drizzle,
    sql: statement,
  });
  const rows: readonly unknown[] = answer.rows;
  return rows.filter(isRow);
}

const isSession = (session: unknown): session is Payload["db"]["drizzle"] =>
  session !== undefined;

const isRow = (line: unknown): line is Row =>
  typeof line === "object" && line !== null;

/** Runs statements that take nothing from outside, one after the other. */
export async function runAll(
  place: Place,
  statements: readonly string[],
): Promise<void> {
  for (const statement of statements) await runSql(place, sql.raw(statement));
}
