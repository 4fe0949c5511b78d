/** One of the things that are compared. It does the same amount of work in every round. */
export interface Contender {
  readonly name: string;
  run(round: number): Promise<void>;
}

/** What one contender took in one round, in milliseconds. */
export interface Sample {
  readonly wall: number;
  /** Of all threads of this process. */
  readonly cpu: number;
}

/**
 * Runs contenders side by side: every round runs each of them once, in an order that rotates, so
 * that whatever else the machine does falls on all alike.
 *
 * The first rounds of each are thrown away. They load and compile, and V8 optimizes what has run a
 * few dozen times: the figures are those of a process that has worked for some seconds, as a
 * server or a batch has. What a cold process takes is told by the rows of packs and of start-up.
 */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  warmUps = 4,
): Promise<readonly (readonly Sample[])[]> {
  const samples = contenders.map((): Sample[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + warmUps + turn) % contenders.length;
      const contender = contenders[index];
      if (!contender) continue;
      const sample = await timed(() => contender.run(round + warmUps));
      if (round >= 0) samples[index]?.push(sample);
    }
  }
  return samples;
}

/** How long something takes, by the clock and by the processor. */
export async function timed(run: () => Promise<void>): Promise<Sample> {
  const before = process.cpuUsage();
  const start = performance.now();
  await run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 };
}

/** The middle value; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Each round's share of one figure in another. */
export const ratios = (
  own: readonly number[],
  limit: readonly number[],
): readonly number[] =>
  own.map((value, round) => value / (limit[round] ?? NaN));
