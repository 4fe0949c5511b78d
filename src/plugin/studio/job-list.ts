/**
 * Work that goes on while nobody waits, and what is told of it. It lives in the memory of this process: what was
 * made stays, but after a restart nothing is told of what was under way. Whoever brings a queue that outlives the
 * process replaces this class alone.
 */
import { randomUUID } from "node:crypto";
import type { PayloadRequest, TypedUser } from "payload";
import { ToolkitError } from "#render/errors";
import type { JobState } from "./shapes.ts";

/** Pieces of work that run at once; the threads behind them take turns. */
const greatestRunning = 4;
const greatestPerPerson = 3;
const greatestKept = 100;

/** One piece of work. */
export interface Job<Told> {
  readonly id: string;
  readonly user: TypedUser;
  readonly state: JobState;
  /** What whoever started it gets to know. */
  readonly told: Told;
  /** Why it failed as a whole. */
  readonly message?: string;
}

/** How work tells what it has done, and learns that it is to end. */
export interface JobHandle<Told> {
  readonly tell: (told: Told) => void;
  readonly signal: AbortSignal;
}

interface Kept<Told> {
  job: Job<Told>;
  readonly stop: AbortController;
  readonly work: (handle: JobHandle<Told>) => Promise<void>;
}

const isOver = ({ state }: Job<unknown>): boolean =>
  state !== "waiting" && state !== "running";

/** The work of one kind. */
export class JobList<Told> {
  readonly #kept = new Map<string, Kept<Told>>();

  /** Begins a piece of work as soon as there is room. */
  add(
    user: TypedUser,
    told: Told,
    work: (handle: JobHandle<Told>) => Promise<void>,
  ): Job<Told> {
    const own = [...this.#kept.values()].filter(
      ({ job }) => job.user.id === user.id && !isOver(job),
    );
    if (own.length >= greatestPerPerson)
      throw new ToolkitError(
        "busy",
        `Cannot begin more: ${own.length} of your sets are being made, so wait until one is finished or end it`,
      );
    const job: Job<Told> = { id: randomUUID(), user, state: "waiting", told };
    this.#kept.set(job.id, { job, stop: new AbortController(), work });
    this.#forget();
    this.#pump();
    return job;
  }

  /** A piece of work of whoever asks. Somebody else's is as good as none. */
  find({ user }: Pick<PayloadRequest, "user">, id: string): Job<Told> {
    const found = this.#kept.get(id)?.job;
    const isOwn =
      found &&
      found.user.id === user?.id &&
      found.user.collection === user.collection;
    if (found && isOwn) return found;
    throw new ToolkitError(
      "not-found",
      "No such work: where the program was started again meanwhile it was interrupted, so ask for it again; what was made already is not made twice",
    );
  }

  /** Ends a piece of work before its next step. */
  cancel({ id }: Job<Told>): void {
    const kept = this.#kept.get(id);
    kept?.stop.abort();
    if (kept?.job.state === "waiting")
      kept.job = { ...kept.job, state: "cancelled" };
  }

  #pump(): void {
    const all = [...this.#kept.values()];
    const running = all.filter(({ job }) => job.state === "running").length;
    const next = all.find(({ job }) => job.state === "waiting");
    if (running >= greatestRunning || !next) return;
    next.job = { ...next.job, state: "running" };
    void this.#run(next).finally(() => this.#pump());
    this.#pump();
  }

  async #run(kept: Kept<Told>): Promise<void> {
    const { signal } = kept.stop;
    const tell = (told: Told) => {
      kept.job = { ...kept.job, told };
    };
    try {
      await kept.work({ signal, tell });
      const state = signal.aborted ? "cancelled" : "finished";
      kept.job = { ...kept.job, state };
    } catch (error) {
      const isOurs = error instanceof ToolkitError;
      const message = isOurs
        ? error.message
        : "It could not be made to its end: ask for it again, what was made already is not made twice";
      kept.job = { ...kept.job, state: "failed", message };
    }
  }

  /** Those that have ended go first out of memory; those in line are never forgotten. */
  #forget(): void {
    for (const [id, { job }] of this.#kept) {
      if (this.#kept.size <= greatestKept) return;
      if (isOver(job)) this.#kept.delete(id);
    }
  }
}
