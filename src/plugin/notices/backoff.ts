import { createHash } from "node:crypto";

/** When something is tried again. */
export interface Backoff {
  /** Waits after the first attempt, the second and so on, in seconds. After the last of them nothing is tried again. */
  readonly schedule: readonly number[];
  /** What is tried. Waits differ by it, so that not everything comes at once. */
  readonly key: string;
  readonly now: Date;
}

/** How far a wait may differ from the schedule, as a share of it. */
const spread = 0.2;

/** The moment of the next attempt; nothing after the last. The same key and attempt always wait alike. */
export function nextAttemptAfter(
  attempts: number,
  { key, now, schedule }: Backoff,
): Date | undefined {
  const seconds = schedule[attempts - 1];
  if (seconds === undefined) return undefined;
  const digest = createHash("sha256").update(`${key} ${attempts}`).digest();
  const part = digest.readUInt32BE(0) / 0xff_ff_ff_ff;
  const factor = 1 - spread + 2 * spread * part;
  return new Date(now.getTime() + Math.round(seconds * factor * 1000));
}
