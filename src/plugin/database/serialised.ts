/**
 * Transactions on SQLite that wait for each other.
 *
 * SQLite has one writer. Payload opens a transaction for each operation, and libsql answers the second
 * with SQLITE_BUSY at once. So the transactions of one process queue here, and the one whose turn it
 * is waits in SQLite for the writers of other processes. It does not touch reads, which never wait.
 */
import type { sqliteAdapter } from "@payloadcms/db-sqlite";

type SqliteAdapter = ReturnType<typeof sqliteAdapter>;
type TransactionId = number | string;

/** How long an operation waits before it is told why. */
const patience = { queue: 60_000, otherProcesses: 10_000 };

/** Lets one holder in at a time, in order of asking. */
class Turnstile {
  #last: Promise<void> = Promise.resolve();

  /** Resolves to the function that lets the next one in. */
  async enter(): Promise<() => void> {
    const before = this.#last;
    let leave = (): void => undefined;
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(stuck)),
        patience.queue,
      ).unref();
    });
    try {
      await Promise.race([before, tooLong]);
      return leave;
    } catch (error) {
      void before.then(leave);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

const stuck =
  "Cannot begin a transaction on SQLite: another one of this process has not ended for a minute, so pass `req` to every operation inside a hook";

/** The same adapter with transactions that queue. Give it `transactionOptions`, or it has none. */
export const serialised = (adapter: SqliteAdapter): SqliteAdapter => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args);
    const turnstile = new Turnstile();
    const held = new Map<TransactionId, () => void>();
    const begin = db.beginTransaction.bind(db);
    const commit = db.commitTransaction.bind(db);
    const rollback = db.rollbackTransaction.bind(db);

    const ending =
      (end: typeof commit): typeof commit =>
      async (given) => {
        const id = await given;
        try {
          await end(id);
        } finally {
          held.get(id)?.();
          held.delete(id);
        }
      };

    return Object.assign(db, {
      beginTransaction: async (options: Parameters<typeof begin>[0]) => {
        const leave = await turnstile.enter();
        try {
          // libsql takes this very connection for the transaction and opens another for the rest.
          await db.client.execute(
            `PRAGMA busy_timeout = ${patience.otherProcesses}`,
          );
          const id = await begin(options);
          if (id === null) leave();
          else held.set(id, leave);
          return id;
        } catch (error) {
          leave();
          throw error;
        }
      },
      commitTransaction: ending(commit),
      rollbackTransaction: ending(rollback),
    });
  },
});
