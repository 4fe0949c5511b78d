import { median, quantile, ratios, type Sample } from "./rounds.ts";

/** One line of the table: the product beside what physics allows. */
export interface Row {
  readonly name: string;
  /** What the limit does. */
  readonly limit: string;
  /** Medians, in `unit`. */
  readonly limitValue: number;
  readonly ownValue: number;
  readonly unit: "ms" | "MiB" | "/s";
  /** Median of the rounds' own ratios. */
  readonly ratio: number;
  /** First and third quartile of those ratios. */
  readonly spread: readonly [number, number];
  /** The same of processor time, which busy neighbours disturb less. */
  readonly cpuRatio?: number;
  readonly rounds: number;
  readonly goal?: number;
  readonly reach?: number;
}

/** What a row is about. */
export interface Subject {
  readonly name: string;
  readonly limit: string;
  readonly goal?: number;
  readonly reach?: number;
}

/** A row of times from the samples of the limit and of the product. */
export function timeRow(
  subject: Subject,
  limit: readonly Sample[],
  own: readonly Sample[],
): Row {
  const cpu = ({ cpu }: Sample) => cpu;
  const wall = ({ wall }: Sample) => wall;
  return {
    ...valueRow(subject, limit.map(wall), own.map(wall), "ms"),
    cpuRatio: median(ratios(own.map(cpu), limit.map(cpu))),
  };
}

/** A row of any figure, one for each round. */
export function valueRow(
  subject: Subject,
  limit: readonly number[],
  own: readonly number[],
  unit: Row["unit"],
): Row {
  const perRound = ratios(own, limit);
  return {
    ...subject,
    limitValue: median(limit),
    ownValue: median(own),
    unit,
    ratio: median(perRound),
    spread: [quantile(perRound, 0.25), quantile(perRound, 0.75)],
    rounds: perRound.length,
  };
}
