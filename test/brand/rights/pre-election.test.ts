import { describe, expect, it } from "vitest";
import {
  addDays,
  judgeUse,
  type Day,
  type PersonShown,
  type RightsSeverity,
  type Use,
} from "#brand";
import {
  adultConsent,
  byElection,
  portrait,
  poster,
  resident,
} from "./fixtures.ts";

type Want = readonly RightsSeverity[];

describe("before an election", () => {
  const officer: PersonShown = { ...resident, kind: "officer" };
  const member: PersonShown = { ...resident, kind: "member" };
  const candidate: PersonShown = { ...resident, kind: "candidate" };
  const lists = (person: string) => ({ ...byElection, people: [person] });

  it.each<[string, PersonShown, Partial<Use>, Want]>([
    [
      "a candidate is not shown",
      candidate,
      { preElectionPeriods: [byElection] },
      ["block"],
    ],
    [
      "a candidate is not shown from the back either",
      { ...candidate, isIdentifiable: false },
      { preElectionPeriods: [byElection] },
      ["block"],
    ],
    [
      "a listed member is not shown",
      member,
      { preElectionPeriods: [lists("P-1")] },
      ["block"],
    ],
    [
      "a member who is not listed is a question for the monitoring officer",
      member,
      { preElectionPeriods: [byElection] },
      ["warn"],
    ],
    [
      "a resident who stands is listed and not shown",
      resident,
      { preElectionPeriods: [lists("P-1")] },
      ["block"],
    ],
    ["an officer is shown", officer, { preElectionPeriods: [byElection] }, []],
    [
      "a poster that comes down before the notice is shown",
      candidate,
      { preElectionPeriods: [{ ...byElection, noticeDay: "2026-05-25" }] },
      [],
    ],
    [
      "a poster that hangs on the day of the notice is not",
      candidate,
      { preElectionPeriods: [{ ...byElection, noticeDay: "2026-05-24" }] },
      ["block"],
    ],
    [
      "a poster that goes up on poll day is not",
      candidate,
      {
        preElectionPeriods: [
          { ...byElection, noticeDay: "2026-04-01", pollDay: "2026-05-11" },
        ],
      },
      ["block"],
    ],
    [
      "a poster that goes up after it may be prepared",
      candidate,
      {
        preElectionPeriods: [
          { ...byElection, noticeDay: "2026-04-01", pollDay: "2026-05-10" },
        ],
      },
      [],
    ],
    [
      "two elections give two reasons",
      candidate,
      {
        preElectionPeriods: [
          byElection,
          { ...byElection, election: "General election" },
        ],
      },
      ["block", "block"],
    ],
  ])("%s", (_, person, use, want) => {
    const { reasons } = judgeUse(portrait(person), { ...poster, ...use });
    expect(reasons.map(({ severity }) => severity)).toEqual(want);
  });
});

it("the reason names the election and lasts until its poll day", () => {
  const use = { ...poster, preElectionPeriods: [byElection] };
  const { reasons } = judgeUse(
    portrait({ ...resident, kind: "candidate" }),
    use,
  );
  expect(reasons).toMatchObject([
    {
      rule: "rights/pre-election-person",
      subject: "P-1",
      until: "2026-06-25",
      what: 'Person "P-1" is a candidate or listed person, and the period before "Weirford by-election" runs from 18 May 2026 to 25 June 2026',
    },
  ]);
});

describe("real election timetables, from the latest day of the notice to the poll", () => {
  const candidate: PersonShown = { ...resident, kind: "candidate" };
  const isShown = (day: Day, noticeDay: Day, pollDay: Day): boolean => {
    const period = { ...byElection, noticeDay, pollDay };
    const signedOn = addDays(noticeDay, -100);
    const use: Use = {
      ...poster,
      asked: day,
      from: day,
      until: day,
      preElectionPeriods: [period],
    };
    const rights = portrait(candidate, { ...adultConsent, signedOn });
    return judgeUse(rights, use).isAllowed;
  };

  it.each<[Day, Day]>([
    ["2019-03-26", "2019-05-02"],
    ["2022-03-28", "2022-05-05"],
    ["2023-03-27", "2023-05-04"],
    ["2024-03-26", "2024-05-02"],
    ["2025-03-25", "2025-05-01"],
    ["2026-03-30", "2026-05-07"],
    ["2027-03-31", "2027-05-06"],
    ["2028-03-27", "2028-05-04"],
  ])("no candidate is shown from %s to %s, both included", (notice, poll) => {
    expect(
      [addDays(notice, -1), notice, poll, addDays(poll, 1)].map((day) =>
        isShown(day, notice, poll),
      ),
    ).toEqual([true, false, false, true]);
  });
});
