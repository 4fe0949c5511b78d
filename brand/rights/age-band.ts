import { addDays, addYears, type Day } from "./day.ts";

/** A stretch of childhood, or what follows it. A consent holds within one band and no longer. */
export type AgeBand = "under-13" | "13-to-15" | "16-to-17" | "adult";

/**
 * The age of a subject as far as rights need it. No date of birth is kept: the day on which the
 * next band begins says all that a rule asks.
 */
export type Age =
  | { readonly band: "adult" }
  | {
      readonly band: Exclude<AgeBand, "adult">;
      /** The birthday on which the next band begins and this consent no longer carries. */
      readonly nextBandOn: Day;
    };

const bands = [
  { band: "under-13", until: 13 },
  { band: "13-to-15", until: 16 },
  { band: "16-to-17", until: 18 },
] as const;

/** Each band as a sentence says it. */
export const ageBandText: Readonly<Record<AgeBand, string>> = {
  "under-13": "under 13",
  "13-to-15": "13 to 15",
  "16-to-17": "16 to 17",
  adult: "18 or over",
};

/**
 * The age to record for somebody born on a day, as it is on another day: for a form that asks for
 * the date of birth and does not keep it.
 *
 * @example
 * ageOn("2014-06-09", "2026-05-07"); // { band: "under-13", nextBandOn: "2027-06-09" }
 */
export function ageOn(born: Day, day: Day): Age {
  for (const { band, until } of bands) {
    const nextBandOn = birthday(born, until);
    if (day < nextBandOn) return { band, nextBandOn };
  }
  return { band: "adult" };
}

/** Somebody born on 29 February is a year older on 1 March of a year without one. */
const birthday = (born: Day, years: number): Day =>
  born.endsWith("-02-29")
    ? addDays(addYears(addDays(born, -1), years), 1)
    : addYears(born, years);
