import { addDays, type Day } from "../rights/day.ts";
import { isWorkingDay, workingDaysAfter } from "../elections/working-days.ts";

/** How a step stands against its deadline on a day. Nothing of it is kept. */
export interface DueState {
  /** The last day on which it is in time. */
  readonly due: Day;
  readonly isOverdue: boolean;
  /** Working days that are left after today, 0 on the last one; negative once it is overdue. */
  readonly left: number;
  /** Whether whoever may sign is to be reminded today: a working day before the last, on it, and on each after it. */
  readonly asksReminder: boolean;
}

/**
 * What is due of a step whose turn it became on a day.
 *
 * @example
 * dueState({ since: "2026-11-20", within: 2, today: "2026-11-25" }).left; // -1
 */
export function dueState({
  closed = [],
  since,
  today,
  within,
}: {
  readonly since: Day;
  readonly within: number;
  readonly today: Day;
  readonly closed?: readonly Day[];
}): DueState {
  const due = workingDaysAfter(since, within, closed);
  const left =
    today <= due
      ? workingDaysIn(today, due, closed)
      : -workingDaysIn(due, today, closed);
  return {
    due,
    isOverdue: today > due,
    left,
    asksReminder: left <= 1 && today > since && isWorkingDay(today, closed),
  };
}

/** Working days after one day up to and with another. */
function workingDaysIn(from: Day, until: Day, closed: readonly Day[]): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
    if (isWorkingDay(day, closed)) count += 1;
  return count;
}
