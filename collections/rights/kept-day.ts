import { readDay, type Day } from "#brand";

/** A day as Payload keeps it: its first ten letters, whatever the hour. Absent where nothing is kept. */
export const keptDay = (value: unknown): Day | undefined =>
  typeof value === "string" && value !== ""
    ? readDay(value.slice(0, 10))
    : undefined;

const inLondon = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day that it is for a council in the United Kingdom, wherever the server stands. */
export const todayInLondon = (now: Date = new Date()): Day =>
  readDay(inLondon.format(now));
