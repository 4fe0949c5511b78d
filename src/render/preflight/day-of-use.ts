import { isDay, laterOf, type Day } from "#brand";
import type { Subject } from "./rule.ts";

/** The day that what may end is held against: the day asked, or the day of issue where that is later. */
export function dayOfUse({ request, toolkit }: Subject): Day | undefined {
  const { asked } = request;
  const { issued } = toolkit;
  if (!isDay(issued)) return asked;
  return asked === undefined ? issued : laterOf(asked, issued);
}
