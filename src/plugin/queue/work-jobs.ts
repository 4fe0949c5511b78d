/**
 * Does jobs, one after the other or several at once, until it is told to stop.
 *
 * It holds each by its lease and keeps what the work tells. It does not know what the work is.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Payload } from "payload";
import { ToolkitError } from "#render/errors";
import type { AnyJobKind } from "./job.ts";
import {
  beat,
  endAbandoned,
  endJob,
  forgetJobs,
  lookAtLease,
  takeJob,
  type Ending,
  type TakenJob,
} from "./leases.ts";

/** How a worker works. */
export interface WorkOptions {
  readonly kinds: readonly AnyJobKind[];
  /** Jobs that it does at once. */
  readonly atOnce: number;
  /** A name for people and logs: host and process. */
  readonly worker: string;
  /** Seconds after which another worker takes a job whose process has died: 30 unless given. */
  readonly leaseSeconds?: number;
  /** Aborted when the worker is to stop: what it holds is given back, and the promise resolves. */
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks for work, and between two writes of how far a job is. */
const restMs = 250;
const tellMs = 500;
const usualLease = 30;
/** Seconds before work that failed is tried again; each time twice as long. */
const firstPause = 1;
/** Between two looks for jobs that nobody will end. */
const sweepMs = 5_000;

/** Why work is told to end. */
class Ended extends Error {
  override readonly name = "Ended";
  readonly why: "cancelled" | "given-back" | "lost";
  constructor(why: Ended["why"]) {
    super(`The job was ${why}`);
    this.why = why;
  }
}

/** Works until `signal` is aborted. */
export async function workJobs(
  payload: Payload,
  options: WorkOptions,
): Promise<void> {
  const { atOnce, signal } = options;
  await Promise.all([
    sweep(payload, options),
    ...Array.from({ length: atOnce }, async () => {
      while (!signal.aborted) {
        const isBusy = await oneJob(payload, options).catch((err: unknown) => {
          payload.logger.error({ msg: "A worker could not take a job", err });
          return false;
        });
        if (!isBusy) await rest(restMs, signal);
      }
    }),
  ]);
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);

async function sweep(
  payload: Payload,
  { kinds, signal }: WorkOptions,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await endAbandoned({ payload }, kinds);
      await forgetJobs({ payload });
    } catch (err) {
      payload.logger.error({ msg: "Jobs could not be looked over", err });
    }
    await rest(sweepMs, signal);
  }
}

/** Does one job, where there is one. */
async function oneJob(
  payload: Payload,
  { kinds, leaseSeconds = usualLease, signal, worker }: WorkOptions,
): Promise<boolean> {
  const names = kinds.map(({ name }) => name);
  const taker = { worker, leaseSeconds, kinds: names };
  const job = await takeJob({ payload }, taker);
  const kind = kinds.find(({ name }) => name === job?.kind);
  if (!job || !kind) return false;
  const hold = new Hold(payload, job, leaseSeconds);
  const giveBack = () => hold.end("given-back");
  signal.addEventListener("abort", giveBack, { once: true });
  if (signal.aborted) giveBack();
  try {
    const ending = await hold.run(kind);
    if (ending) await endJob({ payload }, job, ending);
  } finally {
    signal.removeEventListener("abort", giveBack);
  }
  return true;
}

/** One job in hand. */
class Hold {
  readonly #payload: Payload;
  readonly #job: TakenJob;
  readonly #leaseSeconds: number;
  readonly #stop = new AbortController();
  #told: unknown;
  #isNew = false;

  constructor(payload: Payload, job: TakenJob, leaseSeconds: number) {
    this.#payload = payload;
    this.#job = job;
    this.#leaseSeconds = leaseSeconds;
    this.#told = job.told;
  }

  end(why: Ended["why"]): void {
    this.#stop.abort(new Ended(why));
  }

  /** Does the work; how it ended, or nothing where another process has it now. */
  async run(kind: AnyJobKind): Promise<Ending | undefined> {
    const isDone = new AbortController();
    const beating = this.#beat(isDone.signal);
    const error = await this.#work(kind);
    isDone.abort();
    await beating;
    return this.#ending(kind, error);
  }

  async #work({ work }: AnyJobKind): Promise<unknown> {
    const { id, input, person } = this.#job;
    try {
      await work(input, {
        payload: this.#payload,
        id,
        ...(person !== null && { person }),
        told: this.#told,
        tell: (told) => {
          this.#told = told;
          this.#isNew = true;
        },
        signal: this.#stop.signal,
      });
      return undefined;
    } catch (error) {
      return error ?? new Error("The work threw nothing");
    }
  }

  async #beat(isDone: AbortSignal): Promise<void> {
    const place = { payload: this.#payload };
    const leaseSeconds = this.#leaseSeconds;
    // A third of the lease, so that one late beat does no harm.
    const beatMs = (leaseSeconds * 1000) / 3;
    let last = Date.now();
    while (!isDone.aborted) {
      await rest(tellMs, isDone);
      if (isDone.aborted) return;
      const isDue = this.#isNew || Date.now() - last >= beatMs;
      if (isDue) last = Date.now();
      if (isDue) this.#isNew = false;
      const held = await (
        isDue
          ? beat(place, this.#job, { leaseSeconds, told: this.#told })
          : lookAtLease(place, this.#job)
      ).catch((err: unknown) => {
        // What could not be asked is not lost: the next beat tells.
        this.#payload.logger.error({ msg: "A job could not be held", err });
        return "held" as const;
      });
      if (held === "lost") this.end("lost");
      if (held === "ending") this.end("cancelled");
    }
  }

  #ending({ mostAttempts }: AnyJobKind, error: unknown): Ending | undefined {
    const { signal } = this.#stop;
    const told = this.#told;
    const why = signal.reason instanceof Ended ? signal.reason.why : undefined;
    if (why === "lost") return undefined;
    if (why === "cancelled") return { state: "cancelled", told };
    if (why === "given-back")
      return { state: "waiting", told, isGivenBack: true };
    if (error === undefined) return { state: "finished", told };
    if (error instanceof ToolkitError)
      return { state: "failed", told, message: error.message };
    this.#payload.logger.error({ msg: "A job failed", err: error });
    if (this.#job.attempts < mostAttempts)
      return {
        state: "waiting",
        told,
        pause: firstPause * 2 ** this.#job.attempts,
      };
    return {
      state: "failed",
      told,
      message:
        "It could not be done: ask for it again, and tell an administrator if it fails again",
    };
  }
}
