/**
 * Merges as files of a folder, so that one goes on after a restart: the table, what is to become of it, and a line
 * for each row that is done with. Whether one is running is its job's to say. Nothing in a file is ever changed in place.
 */
import { randomUUID } from "node:crypto";
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
} from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeWhole } from "#collections";
import { ToolkitError } from "#render/errors";
import { mergeSchema } from "../asked.ts";
import type { Table } from "./read-table.ts";

/** Days that a merge is kept: our own default. */
const daysKept = 30;
/** Merges of one person. */
const greatestOwn = 10;

const headSchema = z.object({
  id: z.uuid(),
  /** `user:4`. */
  owner: z.string(),
  name: z.string(),
  toolkit: z.string(),
  language: z.string(),
  /** The number of its background job, once it was begun. */
  job: z.number().optional(),
  /** How often somebody has said what it means. */
  revision: z.number().optional(),
  ...mergeSchema.partial().shape,
});

const tableSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
});

const resultSchema = z.object({
  row: z.number(),
  line: z.number(),
  state: z.enum(["made", "blocked", "refused", "failed"]),
  says: z.string().optional(),
  renditions: z.array(z.number()),
});

/** What a merge is and how it stands. */
export type MergeHead = z.output<typeof headSchema>;
/** What became of one row. */
export type MergeResult = z.output<typeof resultSchema>;

/** What came of a change: the merge, or what it means since somebody has changed it meanwhile. */
export type MergeSaving =
  | { readonly kind: "saved"; readonly head: MergeHead }
  | {
      readonly kind: "conflict";
      readonly head: MergeHead;
      readonly message: string;
    };

const changed = ({ job, name }: MergeHead): string =>
  job === undefined
    ? `Cannot change merge "${name}": it was changed in another tab since you opened it, so look at it again`
    : `Cannot change merge "${name}": it has begun in another tab, so hand the table in again to make something else of it`;

const missing = () =>
  new ToolkitError(
    "not-found",
    `No such merge: it is gone, or older than ${daysKept} days`,
  );

/** The merges of a home. */
export class MergeStore {
  readonly #folder: string;
  #changing: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a new one. Those that are too old go first. */
  async begin(
    given: Omit<MergeHead, "id" | "job">,
    table: Table,
  ): Promise<MergeHead> {
    await this.#forget();
    const own = await this.ofOwner(given.owner);
    if (own.length >= greatestOwn)
      throw new ToolkitError(
        "too-long",
        `Cannot take another table: you have ${own.length} merges, so remove one first`,
      );
    const head: MergeHead = { ...given, id: randomUUID() };
    await mkdir(this.#place(head.id), { recursive: true });
    await writeWhole(
      this.#place(head.id, "table.json"),
      Buffer.from(JSON.stringify(table)),
    );
    await this.save(head);
    return head;
  }

  /** Somebody's merge. Somebody else's is as good as none. */
  async find(id: string, owner: string): Promise<MergeHead> {
    if (!z.uuid().safeParse(id).success) throw missing();
    const text = await readFile(this.#place(id, "merge.json"), "utf8").catch(
      () => undefined,
    );
    const read = headSchema.safeParse(text && JSON.parse(text));
    if (read.success && read.data.owner === owner) return read.data;
    throw missing();
  }

  /** Everything of one person. */
  async ofOwner(owner: string): Promise<readonly MergeHead[]> {
    const ids = await readdir(this.#folder).catch(() => []);
    const heads = await Promise.all(
      ids.map((id) => this.find(id, owner).catch(() => undefined)),
    );
    return heads.flatMap((head) => head ?? []);
  }

  /**
   * Keeps what somebody says of a merge, where nobody has said anything since the revision that they have seen: one
   * after the other, for the server alone changes what a merge means.
   */
  async change(head: MergeHead, seen: number): Promise<MergeSaving> {
    const change = async (): Promise<MergeSaving> => {
      const current = await this.find(head.id, head.owner);
      const { job, revision = 0 } = current;
      if (revision !== seen || job !== undefined)
        return { kind: "conflict", head: current, message: changed(current) };
      const next = { ...head, revision: revision + 1 };
      await this.save(next);
      return { kind: "saved", head: next };
    };
    const turn = this.#changing.then(change, change);
    this.#changing = turn.catch(() => undefined);
    return turn;
  }

  async save(head: MergeHead): Promise<void> {
    await writeWhole(
      this.#place(head.id, "merge.json"),
      Buffer.from(JSON.stringify(head)),
    );
  }

  async table({ id }: MergeHead): Promise<Table> {
    const text = await readFile(this.#place(id, "table.json"), "utf8");
    return tableSchema.parse(JSON.parse(text));
  }

  /** Adds what became of a row, on a line of its own also where a crash has cut off the one before. */
  async tell({ id }: MergeHead, result: MergeResult): Promise<void> {
    await appendFile(
      this.#place(id, "results.ndjson"),
      `\n${JSON.stringify(result)}\n`,
    );
  }

  /** What became of the rows so far, by row. A line that a crash has cut off is as if it were not there. */
  async results({ id }: MergeHead): Promise<readonly MergeResult[]> {
    const text = await readFile(
      this.#place(id, "results.ndjson"),
      "utf8",
    ).catch(() => "");
    const byRow = new Map<number, MergeResult>();
    for (const line of text.split("\n")) {
      const read = resultSchema.safeParse(jsonOf(line));
      if (read.success) byRow.set(read.data.row, read.data);
    }
    return [...byRow.values()].toSorted((a, b) => a.row - b.row);
  }

  async remove({ id }: MergeHead): Promise<void> {
    await rm(this.#place(id), { recursive: true, force: true });
  }

  async #forget(): Promise<void> {
    const oldest = Date.now() - daysKept * 86_400_000;
    for (const id of await readdir(this.#folder).catch(() => [])) {
      const found = await stat(this.#place(id, "merge.json")).catch(
        () => undefined,
      );
      if (found && found.mtimeMs < oldest)
        await rm(this.#place(id), { recursive: true, force: true });
    }
  }

  #place(...parts: readonly string[]): string {
    return path.join(/*turbopackIgnore: true*/ this.#folder, ...parts);
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
