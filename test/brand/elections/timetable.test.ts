import { describe, expect, it } from "vitest";
import { bankHolidays, isWorkingDay, timetableOf, type Day } from "#brand";

/** Polls with the timetables that councils published for them, or that follow from the same rules. */
const published: readonly (readonly [Day, Day, Day, Day, Day])[] = [
  ["2019-05-02", "2019-03-26", "2019-04-12", "2019-04-15", "2019-04-24"],
  ["2022-05-05", "2022-03-28", "2022-04-14", "2022-04-19", "2022-04-26"],
  ["2023-05-04", "2023-03-27", "2023-04-17", "2023-04-18", "2023-04-25"],
  ["2024-05-02", "2024-03-26", "2024-04-16", "2024-04-17", "2024-04-24"],
  ["2025-05-01", "2025-03-25", "2025-04-11", "2025-04-14", "2025-04-23"],
  ["2026-05-07", "2026-03-30", "2026-04-20", "2026-04-21", "2026-04-28"],
  ["2027-05-06", "2027-03-31", "2027-04-19", "2027-04-20", "2027-04-27"],
  ["2028-05-04", "2028-03-27", "2028-04-13", "2028-04-18", "2028-04-25"],
];

describe("the timetable of a poll", () => {
  it.each(published)(
    "on %s has its last days where councils published them",
    (poll, notice, register, postal, proxy) => {
      expect(
        timetableOf({ kind: "local", jurisdiction: "england", poll }),
      ).toEqual({ notice, register, postal, proxy });
    },
  );

  it("begins earlier by a day of mourning that falls into it", () => {
    expect(
      timetableOf({
        kind: "by-election",
        jurisdiction: "wales",
        poll: "2026-05-07",
        closed: ["2026-04-23"],
      }),
    ).toMatchObject({ notice: "2026-03-27", proxy: "2026-04-28" });
  });

  it.each([
    ["parliamentary", "england"],
    ["referendum", "england"],
    ["local", "scotland"],
    ["local", "northern-ireland"],
  ] as const)(
    "of a %s poll in %s is left to whoever runs it",
    (kind, jurisdiction) => {
      expect(
        timetableOf({ kind, jurisdiction, poll: "2026-05-07" }),
      ).toBeUndefined();
    },
  );
});

/** As GOV.UK lists them for England and Wales. */
const listed: readonly (readonly [number, readonly Day[]])[] = [
  [
    2020,
    [
      "2020-01-01",
      "2020-04-10",
      "2020-04-13",
      "2020-05-08",
      "2020-05-25",
      "2020-08-31",
      "2020-12-25",
      "2020-12-28",
    ],
  ],
  [
    2021,
    [
      "2021-01-01",
      "2021-04-02",
      "2021-04-05",
      "2021-05-03",
      "2021-05-31",
      "2021-08-30",
      "2021-12-27",
      "2021-12-28",
    ],
  ],
  [
    2022,
    [
      "2022-01-03",
      "2022-04-15",
      "2022-04-18",
      "2022-05-02",
      "2022-06-02",
      "2022-06-03",
      "2022-08-29",
      "2022-09-19",
      "2022-12-26",
      "2022-12-27",
    ],
  ],
  [
    2023,
    [
      "2023-01-02",
      "2023-04-07",
      "2023-04-10",
      "2023-05-01",
      "2023-05-08",
      "2023-05-29",
      "2023-08-28",
      "2023-12-25",
      "2023-12-26",
    ],
  ],
  [
    2026,
    [
      "2026-01-01",
      "2026-04-03",
      "2026-04-06",
      "2026-05-04",
      "2026-05-25",
      "2026-08-31",
      "2026-12-25",
      "2026-12-28",
    ],
  ],
];

describe("working days", () => {
  it.each(listed)(
    "bank holidays of %i are those that were kept",
    (year, days) => {
      expect(bankHolidays(year)).toEqual(days);
    },
  );

  it.each<[Day, boolean]>([
    ["2026-12-24", false],
    ["2026-12-25", false],
    ["2026-12-28", false],
    ["2026-12-29", true],
    ["2026-04-03", false],
    ["2026-05-09", false],
    ["2026-05-10", false],
    ["2026-05-11", true],
  ])("%s counts: %s", (day, counts) => {
    expect(isWorkingDay(day)).toBe(counts);
  });
});
