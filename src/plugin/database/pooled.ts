/**
 * A PostgreSQL adapter whose connections can be given back.
 *
 * Payload takes one connection out of the pool for good and never ends the pool, so that a program
 * cannot end, and it leaves an idle connection that breaks without a listener, which ends the process.
 * This pool is ours: made before Payload asks for one, ended with the adapter. It decides nothing else.
 */
import type { postgresAdapter } from "@payloadcms/db-postgres";

type Adapter = ReturnType<typeof postgresAdapter>;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "3D000";

/** Held until the transaction ends. The number is "livery" in ASCII, which no other program takes by chance. */
const waitForTurn = `SET LOCAL lock_timeout = '60s'; SELECT pg_advisory_xact_lock(${0x6c6976657279})`;

type Query = (...how: readonly unknown[]) => Promise<unknown>;

const hasQuery = (client: unknown): client is { readonly query: Query } =>
  typeof client === "object" &&
  client !== null &&
  "query" in client &&
  typeof client.query === "function";

/** The connection on which Drizzle runs a transaction. */
function connectionOf(transaction: object): { readonly query: Query } {
  const session: unknown =
    "session" in transaction ? transaction.session : undefined;
  const client: unknown =
    typeof session === "object" && session !== null && "client" in session
      ? session.client
      : undefined;
  if (hasQuery(client)) return client;
  throw new TypeError("Expected a transaction of Drizzle on a connection");
}

const endsTransaction = (statement: unknown): boolean =>
  typeof statement === "object" &&
  statement !== null &&
  "text" in statement &&
  /^\s*(commit|rollback)\b/i.test(String(statement.text));

/** Lets a connection wait for its turn with its next statement, unless that ends the transaction. */
function waitWithNext(connection: { readonly query: Query }): void {
  const query = connection.query.bind(connection);
  Object.assign(connection, {
    query: async (...how: readonly unknown[]) => {
      Reflect.deleteProperty(connection, "query");
      if (!endsTransaction(how[0])) await query(waitForTurn);
      return query(...how);
    },
  });
}

/**
 * The same adapter with a pool of its own, and with one transaction that writes at a time, as on SQLite:
 * what a hook has read (the last number given, the revision, an equal file) still holds when it writes.
 * A transaction waits with its first statement; reading outside one waits for nobody.
 */
export const pooled = (adapter: Adapter): Adapter => ({
  ...adapter,
  init: (options) => {
    const db = adapter.init(options);
    const connect = db.connect?.bind(db);
    const destroy = db.destroy?.bind(db);
    const begin = db.beginTransaction.bind(db);
    const openPool = async (): Promise<void> => {
      const pool = new db.pg.Pool(db.poolOptions);
      // The pool replaces a connection that breaks; without a listener the process would end.
      pool.on("error", (err) =>
        db.payload.logger.error({
          msg: "Lost a connection to PostgreSQL",
          err,
        }),
      );
      try {
        (await pool.connect()).release();
        db.pool = pool;
      } catch (error) {
        await pool.end();
        // Payload makes a database that is missing, and says what else is wrong.
        if (!isMissing(error) || !(await db.createDatabase())) throw error;
        await openPool();
      }
    };
    return Object.assign(db, {
      connect: async (...how: Parameters<NonNullable<typeof connect>>) => {
        if (!db.pool) await openPool();
        await connect?.(...how);
      },
      destroy: async () => {
        await destroy?.();
        await db.pool?.end();
        // Payload opens a new one when it connects again.
        Reflect.deleteProperty(db, "pool");
      },
      beginTransaction: async (...how: Parameters<typeof begin>) => {
        const id = await begin(...how);
        const session = id === null ? undefined : db.sessions[id];
        if (session) waitWithNext(connectionOf(session.db));
        return id;
      },
    });
  },
});
