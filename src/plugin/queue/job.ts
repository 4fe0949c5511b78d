/** What work in the background is, told apart from how it is shared among processes. */
import type { Payload } from "payload";
import type { z } from "zod";
import type { Job } from "#collections";

/** What the program knows of a job while it works on it. */
export interface JobHandle {
  readonly payload: Payload;
  readonly id: Job["id"];
  /** The number of the user who asked for it; absent where the program did. */
  readonly person?: number;
  /** What the job told when it was begun before; undefined the first time. */
  readonly told: unknown;
  /** Tells how far it is, as plain JSON. It is kept soon, not at once. */
  readonly tell: (told: unknown) => void;
  /**
   * Aborted when somebody ends the job, this process is to stop, or another process has taken the job over.
   * Work then returns at its next step; what it leaves undone is done by the next process.
   */
  readonly signal: AbortSignal;
}

/**
 * A kind of work. A job may be begun twice (its process was killed), so what it does again must do no harm.
 *
 * An error of ours ends it with that message; any other error lets it be tried again, at most `mostAttempts` times.
 */
export interface JobKind<Input = unknown> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  readonly mostAttempts: number;
  readonly work: (input: Input, handle: JobHandle) => Promise<void>;
}

/** A kind whose input is read where the work begins, so that kinds of all inputs stand in one list. */
export interface AnyJobKind {
  readonly name: string;
  readonly mostAttempts: number;
  readonly work: (input: unknown, handle: JobHandle) => Promise<void>;
}

/** The kind as a worker takes it. */
export const jobKind = <Input>({
  input,
  mostAttempts,
  name,
  work,
}: JobKind<Input>): AnyJobKind => ({
  name,
  mostAttempts,
  work: (given, handle) => work(input.parse(given), handle),
});
