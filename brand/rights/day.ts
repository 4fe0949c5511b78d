import { BrandError } from "../brand-error.ts";

/**
 * Days of the calendar, counted exactly: leap years, months of different lengths, no time zones.
 *
 * It reads no clock: whoever asks a question about rights says on which day it is asked.
 */

/** A day of the calendar, `2026-05-07`. Days compare as texts do: the earlier is the lesser. */
export type Day = `${number}-${number}-${number}`;

const pattern = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const millisecondsOfDay = 86_400_000;

/**
 * Whether a text is a day that exists.
 *
 * @example
 * isDay("2027-02-29"); // false
 */
export function isDay(text: string): text is Day {
  const [, year, month, date] = pattern.exec(text) ?? [];
  return Number(date) <= lengthOfMonth(Number(year), Number(month));
}

/** Reads a day from outside. Throws a BrandError `rights/day` where there is no such day. */
export function readDay(text: string): Day {
  if (isDay(text)) return text;
  throw new BrandError(
    "rights/day",
    `Expected a day such as "2026-05-07" but received "${text}"`,
  );
}

const partsOf = (day: Day): readonly [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
};

const dayOf = (year: number, month: number, date: number): Day => {
  const at = new Date(Date.UTC(year, month - 1, date));
  return readDay(at.toISOString().slice(0, 10));
};

const lengthOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The day so many days later, or earlier where the count is negative.
 *
 * @example
 * addDays("2028-02-28", 1); // "2028-02-29"
 */
export function addDays(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  return dayOf(year, month, date + count);
}

/**
 * The same day of the month so many years later; 29 February becomes 28 February where there is none.
 *
 * @example
 * addYears("2024-02-29", 3); // "2027-02-28"
 */
export function addYears(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const then = year + count;
  return dayOf(then, month, Math.min(date, lengthOfMonth(then, month)));
}

/**
 * How many days a day lies after another: 0 on the day itself, negative before it.
 *
 * @example
 * daysBetween("2026-03-30", "2026-05-07"); // 38
 */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);

/** The earlier of the days that are given; nothing where none is. */
export const earliest = (
  ...days: readonly (Day | undefined)[]
): Day | undefined =>
  days.reduce((least, day) => (day && (!least || day < least) ? day : least));

/** The later of two days. */
export const laterOf = (one: Day, other: Day): Day =>
  one > other ? one : other;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A day as people read it.
 *
 * @example
 * dayText("2026-05-07"); // "7 May 2026"
 */
export function dayText(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${date} ${months[month - 1] ?? ""} ${year}`;
}
