import { londonTimeAt, readDay, type Day } from "#brand";

/** A day as Payload keeps it: its first ten letters, whatever the hour. Absent where nothing is kept. */
export const keptDay = (value: unknown): Day | undefined =>
  typeof value === "string" && value !== ""
    ? readDay(value.slice(0, 10))
    : undefined;

/** The day that it is for a council in the United Kingdom, wherever the server stands. */
export const todayInLondon = (now: Date = new Date()): Day =>
  londonTimeAt(now).day;
