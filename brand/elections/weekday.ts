import type { Day } from "../rights/day.ts";

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number =>
  new Date(`${day}T00:00:00Z`).getUTCDay();
