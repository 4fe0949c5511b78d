import { addDays, daysBetween, isDay, type Day, type JobState } from "#brand";
import type { Due } from "./desk-shapes.ts";

/** States in which nothing is left for a studio to do. */
export const finishedStates: readonly JobState[] = [
  "delivered",
  "closed",
  "cancelled",
];

/** The last day of the week of a day, which ends on Sunday. */
function weekEnd(today: Day): Day {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  return addDays(today, (7 - weekday) % 7);
}

/** When a job is due, seen from a day. */
export function dueOf(
  {
    neededBy,
    state,
  }: { readonly state: JobState; readonly neededBy?: string | undefined },
  today: Day,
): { readonly due: Due; readonly daysLeft?: number } {
  if (finishedStates.includes(state)) return { due: "finished" };
  if (neededBy === undefined || !isDay(neededBy)) return { due: "open" };
  const daysLeft = daysBetween(today, neededBy);
  if (daysLeft < 0) return { due: "late", daysLeft };
  if (daysLeft === 0) return { due: "today", daysLeft };
  const end = weekEnd(today);
  if (neededBy <= end) return { due: "week", daysLeft };
  return { due: neededBy <= addDays(end, 7) ? "next" : "later", daysLeft };
}
