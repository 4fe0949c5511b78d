import { addDays, type Day } from "../rights/day.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { weekdayOf } from "./weekday.ts";

/**
 * Whether a day counts in the timetable of an election.
 *
 * Source: Local Elections (Principal Areas) (England and Wales) Rules 2006, Schedule 2, rule 2: Saturdays, Sundays,
 * Christmas Eve, Christmas Day, Good Friday, bank holidays and days of thanksgiving or mourning do not count.
 */
export function isWorkingDay(day: Day, closed: readonly Day[] = []): boolean {
  const year = Number(day.slice(0, 4));
  return (
    ![0, 6].includes(weekdayOf(day)) &&
    !day.endsWith("-12-24") &&
    !day.endsWith("-12-25") &&
    !bankHolidays(year).includes(day) &&
    !closed.includes(day)
  );
}

/**
 * The day so many working days before another, which itself does not count.
 *
 * @example
 * workingDaysBefore("2026-05-07", 25); // "2026-03-30"
 */
export const workingDaysBefore = (
  day: Day,
  count: number,
  closed: readonly Day[] = [],
): Day => walk({ day, step: -1, closed }, count);

/**
 * The day so many working days after another, which itself does not count.
 *
 * @example
 * workingDaysAfter("2026-12-23", 2); // "2026-12-30"
 */
export const workingDaysAfter = (
  day: Day,
  count: number,
  closed: readonly Day[] = [],
): Day => walk({ day, step: 1, closed }, count);

interface Walk {
  readonly day: Day;
  readonly step: -1 | 1;
  readonly closed: readonly Day[];
}

function walk({ closed, day, step }: Walk, count: number): Day {
  let left = count;
  let found = day;
  while (left > 0) {
    found = addDays(found, step);
    if (isWorkingDay(found, closed)) left -= 1;
  }
  return found;
}
