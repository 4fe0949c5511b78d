/**
 * What waits for a free thread. Those who ask take turns, however much each of them asks for; it runs nothing.
 */
import { ToolkitError } from "../errors.ts";

/** Something that waits. */
export interface Waiting {
  /** Who asked; each gets a turn. */
  readonly person: string;
  /** What it is a view of: a newer one of the same takes the place of one that waits. */
  readonly session?: string | undefined;
  /** Called when it will never run. */
  readonly refuse: (error: Error) => void;
}

/** How much may wait. */
export interface QueueBounds {
  readonly inAll: number;
  readonly perPerson: number;
}

/** A queue in which nobody waits for all that somebody else has asked before. */
export class FairQueue<Job extends Waiting> {
  // A Map iterates in order of insertion: whoever had a turn is put at its end.
  readonly #lines = new Map<string, Job[]>();
  readonly #bounds: QueueBounds;
  #size = 0;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#size;
  }

  /** Puts something in line, or refuses it where too much waits. */
  add(job: Job): void {
    const line = this.#lines.get(job.person) ?? [];
    const at =
      job.session === undefined
        ? -1
        : line.findIndex(({ session }) => session === job.session);
    const older = line[at];
    if (older) {
      line[at] = job;
      return older.refuse(superseded());
    }
    const { inAll, perPerson } = this.#bounds;
    if (line.length >= perPerson || this.#size >= inAll)
      return job.refuse(busy());
    line.push(job);
    this.#lines.set(job.person, line);
    this.#size += 1;
  }

  /** The next in turn, taken out. */
  take(): Job | undefined {
    for (const [person, line] of this.#lines) {
      const job = line.shift();
      this.#lines.delete(person);
      if (line.length > 0) this.#lines.set(person, line);
      if (!job) continue;
      this.#size -= 1;
      return job;
    }
    return undefined;
  }

  /** Takes one out that is not wanted any more. */
  drop(job: Job): boolean {
    const line = this.#lines.get(job.person);
    const at = line?.indexOf(job) ?? -1;
    if (!line || at < 0) return false;
    line.splice(at, 1);
    this.#size -= 1;
    return true;
  }
}

const superseded = () =>
  new ToolkitError(
    "superseded",
    "A newer preview has taken the place of this one",
  );

const busy = () =>
  new ToolkitError(
    "busy",
    "Too many pictures are being made at the moment: wait a few seconds and ask again",
  );
