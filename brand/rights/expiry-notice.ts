import { daysBetween, type Day } from "./day.ts";
import { usualRightsPolicy, type RightsPolicy } from "./policy.ts";

/** That something ends soon. */
export interface ExpiryNotice {
  /** The last day on which it still holds. */
  readonly lastDay: Day;
  /** 0 on the last day itself. */
  readonly daysLeft: number;
  /** The notice that it has come within: 90, 30 or 7 days. */
  readonly notice: number;
  /** Whether it has come within that notice on this very day: when to write about it. */
  readonly isFirstDay: boolean;
}

/**
 * The notice of an end, as it stands on a day; nothing where it is further off than the first notice, or over.
 *
 * @example
 * expiryNotice("2026-06-06", "2026-05-07");
 * // { lastDay: "2026-06-06", daysLeft: 30, notice: 30, isFirstDay: true }
 */
export function expiryNotice(
  lastDay: Day,
  day: Day,
  { noticeDays }: Pick<RightsPolicy, "noticeDays"> = usualRightsPolicy,
): ExpiryNotice | undefined {
  const daysLeft = daysBetween(day, lastDay);
  const within = noticeDays.filter((days) => daysLeft <= days);
  if (daysLeft < 0 || within.length === 0) return undefined;
  const notice = Math.min(...within);
  return { lastDay, daysLeft, notice, isFirstDay: daysLeft === notice };
}
