/** States, days and sums as the desk says them. */
import type { Due } from "#plugin/portal";

/** Headings of the list, in the order of a day's work. */
export const dueHeadings: readonly (readonly [due: Due, words: string])[] = [
  ["late", "Late"],
  ["today", "Today"],
  ["week", "This week"],
  ["next", "Next week"],
  ["later", "Later"],
  ["open", "Without a day"],
  ["finished", "Finished"],
];

const weekday = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});

/** `2026-05-07` as `Thu 7 May`. */
export const shortDay = (day: string): string =>
  weekday.format(new Date(`${day}T00:00:00Z`)).replace(",", "");

const one = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });

/** `today`, `in 3 days`, `2 days ago`. */
export const daysWords = (days: number): string => one.format(days, "day");

const pounds = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
});

/** A sum without VAT. */
export const poundWords = (sum: number): string => pounds.format(sum);

/** Bytes as people say them: `1.4 MB`. */
export const bytesWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Hours as a studio counts them: `5 h`, `3.5 days`. */
export const hoursWords = (hours: number): string => {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} min`;
  return hours < 48
    ? `${Math.round(hours)} h`
    : `${Math.round((hours / 24) * 10) / 10} days`;
};
