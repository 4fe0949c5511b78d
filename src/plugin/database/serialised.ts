/**
 * Transactions on SQLite that wait for each other.
 *
 * SQLite has one writer. Payload opens a transaction for each operation, and libsql answers the second
 * with SQLITE_BUSY at once; besides, it leaves a connection open behind each transaction. So whatever
 * writes queues for one connection, and reads go another way and never wait.
 */
import type { sqliteAdapter } from "@payloadcms/db-sqlite";
import { Turnstile } from "./turnstile.ts";
import { Writer } from "./writer.ts";

type Adapter = ReturnType<typeof sqliteAdapter>;
type Client = ReturnType<Adapter["init"]>["client"];
type Transaction = Awaited<ReturnType<Client["transaction"]>>;
type Statement = Parameters<Transaction["execute"]>[0];

/** How many milliseconds an operation waits for its turn. */
const patience = 60_000;

/** The same adapter with transactions that queue. Give it `transactionOptions`, or it has none. */
export const serialised = (adapter: Adapter, url: string): Adapter => ({
  ...adapter,
  init: (options) => {
    const db = adapter.init(options);
    const connect = db.connect?.bind(db);
    const destroy = db.destroy?.bind(db);
    const commit = db.commitTransaction.bind(db);
    const queue = new WriteQueue(url);
    return Object.assign(db, {
      connect: async (...how: Parameters<NonNullable<typeof connect>>) => {
        const isNew = !db.client;
        await connect?.(...how);
        if (isNew) queue.serve(db.client);
      },
      commitTransaction: async (id: Parameters<typeof commit>[0]) => {
        await commit(id);
        queue.throwFailedCommit();
      },
      destroy: async () => {
        await destroy?.();
        queue.close();
        // The file alone then holds everything, for whoever copies it.
        await db.client?.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        db.client?.close();
        // Payload opens a new one when it connects again.
        Reflect.deleteProperty(db, "client");
      },
    });
  },
});

const reads = /^\s*(select|with|pragma|explain)\b/i;

const isRead = (statement: Statement): boolean =>
  reads.test(typeof statement === "string" ? statement : statement.sql);

/** Lets one transaction write at a time. */
class WriteQueue {
  readonly #turnstile = new Turnstile();
  readonly #writer: Writer;
  #failedCommit: unknown;

  constructor(url: string) {
    this.#writer = new Writer(url);
  }

  /** Takes over what a client writes. */
  serve(client: Client): void {
    const read = client.execute.bind(client);
    Object.assign(client, {
      transaction: async () => this.#transaction(),
      // A write outside any transaction is one of its own: a busy database would spoil the connection that reads.
      execute: async (statement: Statement) => {
        if (isRead(statement)) return read(statement);
        const transaction = this.#transaction();
        try {
          const result = await transaction.execute(statement);
          await transaction.commit();
          return result;
        } catch (error) {
          await transaction.rollback();
          throw error;
        }
      },
    });
  }

  /** Payload takes a commit that failed for one that did not; whoever wrote must hear of it. */
  throwFailedCommit(): void {
    const failure = this.#failedCommit;
    this.#failedCommit = undefined;
    if (failure) throw failure;
  }

  close(): void {
    this.#writer.close();
  }

  /** Waits for its turn; gives what lets the next one in. */
  async #begin(): Promise<() => void> {
    const leave = await this.#turnstile.enter(patience);
    try {
      await this.#writer.begin();
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** A transaction that waits for its turn with its first statement: what is worked out before holds nobody up. */
  #transaction(): Transaction {
    let begun: Promise<() => void> | undefined;
    let closed = false;
    const execute = async (statement: Statement) => {
      begun ??= this.#begin();
      await begun;
      return this.#writer.client.execute(statement);
    };
    const close = async (): Promise<void> => {
      closed = true;
      (await begun)?.();
    };
    const rollback = async (): Promise<void> => {
      if (closed) return;
      const hasBegun = await begun?.catch(() => undefined);
      if (!hasBegun) {
        closed = true;
        return;
      }
      // Where SQLite has rolled back by itself, there is nothing left to roll back.
      await this.#writer.client
        .execute("ROLLBACK")
        .catch(() => this.#writer.close());
      await close();
    };
    return {
      execute,
      batch: async (statements) => {
        const results = [];
        for (const statement of statements)
          results.push(await execute(statement));
        return results;
      },
      executeMultiple: async () => {
        throw new Error(
          "Cannot run several statements at once inside a transaction: run them one by one",
        );
      },
      commit: async () => {
        if (closed) return;
        try {
          if (begun) await execute("COMMIT");
          await close();
        } catch (error) {
          this.#failedCommit = error;
          throw error;
        }
      },
      rollback,
      close: () => void rollback(),
      get closed() {
        return closed;
      },
    };
  }
}
