import type { PreElectionPeriod } from "../rights/use.ts";
import type { Election } from "./election.ts";
import { londonTimeAt, momentInLondon } from "./london-time.ts";

/** Polls close at 22:00. Source: Representation of the People Act 1983, Schedule 1, rule 1. */
const closeOfPoll = 22 * 60;

/** Where an election's period stands at a moment. */
export type PeriodState = "ahead" | "running" | "over";

/** Whether the period before an election has begun, runs, or is over, to the minute in the United Kingdom. */
export function periodStateAt(
  { notice, poll }: Pick<Election, "notice" | "poll">,
  moment: Date,
): PeriodState {
  const { day, minute } = londonTimeAt(moment);
  if (day > poll || (day === poll && minute >= closeOfPoll)) return "over";
  return day < notice ? "ahead" : "running";
}

/** The moments between which a period runs: its first, and the first after it. */
export const periodOf = ({
  notice,
  poll,
}: Pick<Election, "notice" | "poll">): {
  readonly begins: Date;
  readonly ends: Date;
} => ({
  begins: momentInLondon(notice, 0),
  ends: momentInLondon(poll, closeOfPoll),
});

/** Whether an election concerns something that is for some wards, or for the whole area where none is named. */
export const isHeldIn = (
  { wards }: Pick<Election, "wards">,
  places: readonly string[],
): boolean =>
  wards.length === 0 ||
  places.length === 0 ||
  wards.some((ward) => places.includes(ward));

/** The periods that rights in photographs ask about: those of a place that are not over at a moment. */
export const periodsAhead = (
  elections: readonly Election[],
  places: readonly string[],
  moment: Date,
): readonly PreElectionPeriod[] =>
  elections
    .filter(
      (election) =>
        isHeldIn(election, places) &&
        periodStateAt(election, moment) !== "over",
    )
    .map(({ name, notice, people, poll }) => ({
      election: name,
      noticeDay: notice,
      pollDay: poll,
      people: people.map(({ reference }) => reference),
    }));
