import type { Payload } from "payload";

/** What some work gave, and every SQL statement that it sent, in order. */
export interface Counted<Result> {
  readonly result: Result;
  readonly statements: readonly string[];
}

/**
 * Runs some work and keeps the SQL that it sends to either database, inside transactions too.
 *
 * The adapter is handed a logger and connects anew, which keeps its connections. Whatever else the
 * process asks of that database meanwhile is counted as well.
 */
export async function countQueries<Result>(
  payload: Payload,
  work: () => Promise<Result>,
): Promise<Counted<Result>> {
  const statements: string[] = [];
  const listen = async (logger: object | false): Promise<void> => {
    Object.assign(payload.db, { logger });
    await payload.db.connect?.({ hotReload: true });
  };
  await listen({ logQuery: (query: string) => void statements.push(query) });
  try {
    return { result: await work(), statements };
  } finally {
    await listen(false);
  }
}
