/** How long jobs take, from what happened to them. It reads no clock. */
import type { JobMoveName, JobState } from "./job-state.ts";

/** One thing that happened to a job. */
export interface JobEvent {
  readonly move: JobMoveName;
  readonly to: JobState;
  /** ISO 8601. */
  readonly at: string;
}

/** A job with everything that happened to it, oldest first. */
export interface TimedJob {
  /** The kind of product: a group of formats. */
  readonly kind: string;
  readonly events: readonly JobEvent[];
}

/** Stretches of a job that are timed. Each runs from the first of one kind of event to the next of another. */
export const jobClocks = {
  answer: "From order to the studio’s first answer",
  query: "From a query to its answer",
  proof: "From acceptance to the proof",
  approval: "From the proof to its acceptance",
  press: "From the start of printing to delivery",
  whole: "From order to delivery",
} as const;

/** The name of a clock. */
export type JobClock = keyof typeof jobClocks;

const spans: Readonly<
  Record<JobClock, readonly [readonly JobMoveName[], readonly JobMoveName[]]>
> = {
  answer: [
    ["order", "answer"],
    ["accept", "query"],
  ],
  query: [["query"], ["answer"]],
  proof: [["accept"], ["send-proof"]],
  approval: [["send-proof"], ["accept-proof", "refuse-proof"]],
  press: [["print"], ["deliver"]],
  whole: [["order"], ["deliver"]],
};

const hour = 3_600_000;

/**
 * The hours that a clock ran in a job, once for each time that it was started and stopped.
 *
 * @example
 * hoursOf("press", [{ move: "print", to: "printing", at: "2026-03-02T09:00:00Z" }, { move: "deliver", to: "delivered", at: "2026-03-03T09:00:00Z" }]); // [24]
 */
export function hoursOf(
  clock: JobClock,
  events: readonly JobEvent[],
): readonly number[] {
  const [starts, stops] = spans[clock];
  const hours: number[] = [];
  let started: number | undefined;
  for (const { at, move } of events) {
    const moment = Date.parse(at);
    if (started !== undefined && stops.includes(move)) {
      hours.push((moment - started) / hour);
      started = undefined;
    } else if (started === undefined && starts.includes(move)) started = moment;
  }
  return hours;
}

/** One clock over many jobs. */
export interface ClockReading {
  readonly kind: string;
  readonly clock: JobClock;
  /** How often it ran. */
  readonly count: number;
  /** Hours that half of the runs took at most, and nine in ten. */
  readonly p50: number;
  readonly p90: number;
}

/** The value that so many per cent of the values do not exceed: one of them, never between two. */
const percentile = (sorted: readonly number[], percent: number): number =>
  sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;

const clockNames = [
  "answer",
  "query",
  "proof",
  "approval",
  "press",
  "whole",
] as const;

/** Every clock that ran, by kind of product in their order. */
export function readClocks(jobs: readonly TimedJob[]): readonly ClockReading[] {
  const kinds = [...new Set(jobs.map(({ kind }) => kind))].toSorted();
  return kinds.flatMap((kind) =>
    clockNames.flatMap((clock) => {
      const hours = jobs
        .filter((job) => job.kind === kind)
        .flatMap(({ events }) => hoursOf(clock, events))
        .toSorted((one, other) => one - other);
      return hours.length === 0
        ? []
        : [
            {
              kind,
              clock,
              count: hours.length,
              p50: percentile(hours, 50),
              p90: percentile(hours, 90),
            },
          ];
    }),
  );
}
