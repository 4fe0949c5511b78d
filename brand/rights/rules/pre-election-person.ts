import { dayText } from "../day.ts";
import type { PersonRule, RightsSeverity } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import { lastDayOfUse, type PreElectionPeriod, type Use } from "../use.ts";

const overlaps = ({ noticeDay, pollDay }: PreElectionPeriod, use: Use) =>
  use.from <= pollDay && noticeDay <= lastDayOfUse(use);

const severityOf = (
  { liftedBy }: PreElectionPeriod,
  isForbidden: boolean,
): RightsSeverity => {
  if (liftedBy !== undefined) return "note";
  return isForbidden ? "block" : "warn";
};

/**
 * A candidate on show before an election. Whoever is on the monitoring officer's list counts as
 * one, as does everybody whom the library knows to be a candidate. A poster that would hang in a
 * period that lies ahead is refused today: nobody takes it off the wall that morning.
 */
export const preElectionPerson: PersonRule = {
  kind: "person",
  code: "rights/pre-election-person",
  severity: "block",
  says: "From the notice of an election to the close of poll, no photograph shows a candidate.",
  sources: [
    rightsSources.publicityAct,
    rightsSources.publicityCode,
    rightsSources.candidatesInPhotographs,
  ],
  *check({ person }, use) {
    for (const period of use.preElectionPeriods) {
      if (!overlaps(period, use)) continue;
      const { reference, kind } = person;
      const isListed =
        kind === "candidate" || period.people.includes(reference);
      if (!isListed && kind !== "member") continue;
      const isBarred = isListed || period.barsMembers === true;
      yield {
        severity: severityOf(period, isBarred),
        subject: reference,
        until: period.pollDay,
        what: `Person "${reference}" is a ${isListed ? "candidate or listed person" : "member who is not on the list"}, and the period before "${period.election}" runs from ${dayText(period.noticeDay)} to ${dayText(period.pollDay)}`,
        hint: isBarred
          ? "Choose a photograph without candidates, or wait for the close of poll; the monitoring officer alone may decide otherwise"
          : "Ask the monitoring officer whether the member stands, or choose a photograph without members",
      };
    }
  },
};
