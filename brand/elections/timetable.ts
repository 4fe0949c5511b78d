import type { Day } from "../rights/day.ts";
import type { ElectionKind, Jurisdiction } from "./election.ts";
import { workingDaysBefore } from "./working-days.ts";

/** The last days on which things may happen before a poll. */
export interface ElectionTimetable {
  /** For the notice of election, with which the pre-election period begins at the latest. */
  readonly notice: Day;
  /** For an application to register. */
  readonly register: Day;
  /** For an application for a postal vote, until 17:00. */
  readonly postal: Day;
  /** For an application for a proxy or a Voter Authority Certificate, until 17:00. */
  readonly proxy: Day;
}

/** Kinds of election whose last day for the notice is counted in working days before the poll. */
const counted: readonly ElectionKind[] = [
  "local",
  "by-election",
  "mayoral",
  "police-and-crime-commissioner",
];

const covered: readonly Jurisdiction[] = ["england", "wales"];

/** A poll, as far as its timetable asks about it. */
export interface Poll {
  readonly kind: ElectionKind;
  readonly jurisdiction: Jurisdiction;
  readonly poll: Day;
  /** Days of thanksgiving or mourning, and holidays that were proclaimed lately. */
  readonly closed?: readonly Day[];
}

/**
 * The timetable of a poll in England or Wales; nothing for a kind whose notice follows other rules,
 * for which whoever runs the election says the day.
 *
 * Sources: Local Elections (Principal Areas) (England and Wales) Rules 2006 (notice, 25 working days); Representation
 * of the People (England and Wales) Regulations 2001 (12, 11 and 6 working days); compared with eight published timetables.
 */
export function timetableOf({
  closed = [],
  jurisdiction,
  kind,
  poll,
}: Poll): ElectionTimetable | undefined {
  if (!counted.includes(kind) || !covered.includes(jurisdiction))
    return undefined;
  const before = (count: number) => workingDaysBefore(poll, count, closed);
  return {
    notice: before(25),
    register: before(12),
    postal: before(11),
    proxy: before(6),
  };
}
