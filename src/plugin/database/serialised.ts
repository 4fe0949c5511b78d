/**
 * Transactions on SQLite that wait for each other.
 *
 * SQLite has one writer. Payload opens a transaction for each operation, and libsql answers the second
 * with SQLITE_BUSY at once; besides, it leaves a connection open behind each transaction. So all
 * transactions of a client queue for one connection of their own, and the one whose turn it is asks
 * again and again until the writers of other processes are done: SQLite's own busy timeout would stop
 * the whole process meanwhile. Reads go another way and never wait.
 */
import type { sqliteAdapter } from "@payloadcms/db-sqlite";
import { drizzle } from "@payloadcms/db-sqlite/drizzle/libsql";
import { setTimeout as sleep } from "node:timers/promises";
import { Turnstile } from "./turnstile.ts";

type Adapter = ReturnType<typeof sqliteAdapter>;
type Client = ReturnType<Adapter["init"]>["client"];
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

/** How many milliseconds an operation waits for its turn, and then for other processes. */
const patience = { turn: 60_000, otherProcesses: 60_000 };

/** The same adapter with transactions that queue. Give it `transactionOptions`, or it has none. */
export const serialised = (adapter: Adapter, url: string): Adapter => ({
  ...adapter,
  init: (options) => {
    const db = adapter.init(options);
    const connect = db.connect?.bind(db);
    const destroy = db.destroy?.bind(db);
    return Object.assign(db, {
      connect: async (...how: Parameters<NonNullable<typeof connect>>) => {
        const isNew = !db.client;
        await connect?.(...how);
        if (isNew) queueTransactions(db.client, url);
      },
      destroy: async () => {
        await destroy?.();
        db.client?.close();
        // Payload opens a new one when it connects again.
        Reflect.deleteProperty(db, "client");
      },
    });
  },
});

/** Makes a client hand out one transaction at a time, all on one connection. */
function queueTransactions(client: Client, url: string): void {
  const writer = drizzle({ connection: { url } }).$client;
  const turnstile = new Turnstile();
  const close = client.close.bind(client);
  Object.assign(client, {
    transaction: async () => {
      const leave = await turnstile.enter(patience.turn);
      try {
        await beginWhenFree(writer);
        return transactionOn(writer, leave);
      } catch (error) {
        leave();
        throw error;
      }
    },
    close: () => {
      writer.close();
      close();
    },
  });
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";

/** Begins once no other process writes. */
async function beginWhenFree(writer: Client): Promise<void> {
  const deadline = Date.now() + patience.otherProcesses;
  for (;;) {
    try {
      await writer.execute("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    }
    await sleep(5 + Math.random() * 15);
  }
}

/** A transaction that has begun; when it ends, the next one is let in. */
function transactionOn(writer: Client, leave: () => void): Transaction {
  let closed = false;
  const end = async (statement: "COMMIT" | "ROLLBACK"): Promise<void> => {
    if (closed) return;
    await writer.execute(statement);
    closed = true;
    leave();
  };
  return {
    execute: (statement) => writer.execute(statement),
    batch: (statements) => inOrder(statements, (one) => writer.execute(one)),
    executeMultiple: async () => {
      throw new Error(
        "Cannot run several statements at once inside a transaction: run them one by one",
      );
    },
    commit: () => end("COMMIT"),
    // SQLite itself rolls back where a disk is full: then there is nothing left to roll back.
    rollback: () =>
      end("ROLLBACK").catch(() => {
        closed = true;
        leave();
      }),
    close: () => void end("ROLLBACK"),
    get closed() {
      return closed;
    },
  };
}

async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
