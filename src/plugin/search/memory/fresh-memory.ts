/**
 * Keeps the memory of a library up to date: each search first reads what has changed since the last.
 *
 * It reads outside every transaction, so that nothing is ever taken up which may yet be rolled back.
 */
import { sql } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { setImmediate } from "node:timers/promises";
import { dialectOf, runSql } from "../../database/run-sql.ts";
import { searchState } from "../../database/search-index.ts";
import { linesIn, lineSeparator } from "../entry-line.ts";
import { LibraryMemory } from "./library-memory.ts";

/** Revisions that are read at once, and so many that reading everything takes less. */
const revisionsAtOnce = 20;
const tooManyRevisions = 500;

/** Changes beyond twice the library after which it is read anew: lists that nothing has any more then go. */
const spareChanges = 100_000;

/** Lines that are read at once when everything is. */
const linesAtOnce = 4000;

interface Read {
  readonly revision: number;
  readonly memory: LibraryMemory;
}

/** How the tables stand, with the lines of some revisions. */
interface Change {
  readonly revision: number;
  readonly made: number;
  readonly lines: readonly { readonly id: number; readonly facts: string }[];
}

/** The one memory of a library in this process. */
class FreshMemory {
  readonly #payload: Payload;
  #read: Read | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<LibraryMemory> | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** The memory with everything that was committed before it was asked for. */
  upToDate(): Promise<LibraryMemory> {
    // Whoever asks while others wait to begin is answered with them; one that has begun may be too old.
    this.#next ??= this.#running.then(async () => {
      this.#next = undefined;
      return this.#catchUp();
    });
    this.#running = this.#next.catch(() => undefined);
    return this.#next;
  }

  async #catchUp(): Promise<LibraryMemory> {
    let read = this.#read ?? (await this.#readAll());
    for (;;) {
      const { memory, revision } = read;
      const change = await this.#changes(revision);
      const isFar =
        change.made > revision ||
        change.revision - revision > tooManyRevisions ||
        memory.changes > 2 * memory.size + spareChanges;
      if (isFar) {
        read = await this.#readAll();
        continue;
      }
      for (const { facts, id } of change.lines)
        if (facts === "") memory.remove(id);
        else memory.put(facts);
      const reached = Math.min(change.revision, revision + revisionsAtOnce);
      read = { memory, revision: reached };
      this.#read = read;
      if (reached === change.revision) return memory;
    }
  }

  /** How the tables stand, with the lines of the revisions that follow one. */
  async #changes(after: number): Promise<Change> {
    const rows = await runSql(
      { payload: this.#payload },
      sql`select s.revision as revision, s.made as made, e.id as id, e.facts as facts from photograph_search_state s
        left join photograph_search e on e.revision > ${after} and e.revision <= ${after + revisionsAtOnce}`,
    );
    const [first] = rows;
    return {
      revision: Number(first?.["revision"]),
      made: Number(first?.["made"]),
      lines: rows
        .filter(({ id }) => id !== null)
        .map(({ facts, id }) => ({ id: Number(id), facts: String(facts) })),
    };
  }

  /** Everything, some thousand lines at a time, between which others may go on. */
  async #readAll(): Promise<Read> {
    const place = { payload: this.#payload };
    const memory = new LibraryMemory();
    // Read first: what changes meanwhile is read again as a change.
    const revision = (await searchState(place))?.revision ?? 0;
    const joined = sql.raw(
      dialectOf(this.#payload) === "postgres"
        ? `string_agg(facts, chr(${lineSeparator}))`
        : `group_concat(facts, char(${lineSeparator}))`,
    );
    let last = 0;
    for (;;) {
      const [row] = await runSql(
        place,
        sql`select ${joined} as lines, max(id) as last, count(*) as found from
          (select id, facts from photograph_search where id > ${last} and facts <> '' order by id limit ${linesAtOnce}) as page`,
      );
      for (const line of linesIn(String(row?.["lines"] ?? "")))
        memory.put(line);
      if (Number(row?.["found"]) < linesAtOnce) return { memory, revision };
      last = Number(row?.["last"]);
      await setImmediate();
    }
  }
}

const known = new WeakMap<Payload, FreshMemory>();

/** What search knows of the library, with everything that was committed before this was asked. */
export function libraryMemory(payload: Payload): Promise<LibraryMemory> {
  const kept = known.get(payload) ?? new FreshMemory(payload);
  known.set(payload, kept);
  return kept.upToDate();
}
