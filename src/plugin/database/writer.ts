/**
 * The one connection on which SQLite is written.
 *
 * It begins once no other process writes, and never stops the event loop to wait. It does not decide
 * whose turn it is.
 */
import { drizzle } from "@payloadcms/db-sqlite/drizzle/libsql";
import { setTimeout as sleep } from "node:timers/promises";

type Client = ReturnType<typeof drizzle>["$client"];

/** How many milliseconds a writer waits for other processes. */
const patience = 60_000;

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  String(error.code).startsWith("SQLITE_BUSY");

/** A connection that is opened when it is first needed. */
export class Writer {
  readonly #url: string;
  #client: Client | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** The open connection. */
  get client(): Client {
    this.#client ??= drizzle({ connection: { url: this.#url } }).$client;
    return this.#client;
  }

  /** Begins a transaction as soon as the database is free. */
  async begin(): Promise<void> {
    const deadline = Date.now() + patience;
    while (!((await this.#isFree()) && (await this.#hasBegun()))) {
      if (Date.now() > deadline)
        throw new Error(
          "Cannot write to SQLite: another process has held the database for a minute, so end it or use PostgreSQL",
        );
      await sleep(5 + Math.random() * 15);
    }
  }

  close(): void {
    this.#client?.close();
    this.#client = undefined;
  }

  /** Tries the lock in one step, which leaves no statement behind where it fails. */
  async #isFree(): Promise<boolean> {
    try {
      await this.client.executeMultiple("BEGIN IMMEDIATE; ROLLBACK");
      return true;
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  }

  async #hasBegun(): Promise<boolean> {
    try {
      await this.client.execute("BEGIN IMMEDIATE");
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      // libsql leaves the failed statement open: it would hold an old snapshot and spoil later commits.
      this.close();
      return false;
    }
  }
}
