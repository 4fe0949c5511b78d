import { describe, expect, it } from "vitest";
import {
  londonTimeAt,
  momentInLondon,
  periodOf,
  periodStateAt,
  type Day,
} from "#brand";

const may = { notice: "2026-03-20", poll: "2026-05-07" } as const;

describe("the period before an election", () => {
  it.each([
    ["2026-03-19T23:59:59Z", "ahead"],
    ["2026-03-20T00:00:00Z", "running"],
    ["2026-05-07T20:59:59Z", "running"],
    ["2026-05-07T21:00:00Z", "over"],
    ["2026-05-08T00:00:00Z", "over"],
  ])(
    "at %s is %s: it begins in winter time and ends in summer time",
    (at, state) => {
      expect(periodStateAt(may, new Date(at))).toBe(state);
    },
  );

  it.each([
    ["2026-04-14T22:59:00Z", "ahead"],
    ["2026-04-14T23:00:00Z", "running"],
  ])(
    "with a notice in summer begins at midnight by the clock: %s is %s",
    (at, state) => {
      expect(
        periodStateAt({ ...may, notice: "2026-04-15" }, new Date(at)),
      ).toBe(state);
    },
  );

  it("of a poll in winter ends at 22:00 in Greenwich", () => {
    const december = { notice: "2026-11-02", poll: "2026-12-10" } as const;
    expect(periodOf(december)).toEqual({
      begins: new Date("2026-11-02T00:00:00Z"),
      ends: new Date("2026-12-10T22:00:00Z"),
    });
  });

  it("has its first and last moments where its state changes", () => {
    const { begins, ends } = periodOf(may);
    const before = (moment: Date) => new Date(moment.getTime() - 1);
    expect(
      [before(begins), begins, before(ends), ends].map((moment) =>
        periodStateAt(may, moment),
      ),
    ).toEqual(["ahead", "running", "running", "over"]);
  });
});

describe("clocks in the United Kingdom", () => {
  it.each<[string, Day, number]>([
    ["2026-03-29T00:59:00Z", "2026-03-29", 59],
    ["2026-03-29T01:00:00Z", "2026-03-29", 120],
    ["2026-10-25T00:59:00Z", "2026-10-25", 119],
    ["2026-10-25T01:00:00Z", "2026-10-25", 60],
    ["2026-07-31T23:30:00Z", "2026-08-01", 30],
  ])("at %s show %s and minute %i", (at, day, minute) => {
    expect(londonTimeAt(new Date(at))).toEqual({ day, minute });
  });

  it.each<[Day, number, string]>([
    ["2026-05-07", 22 * 60, "2026-05-07T21:00:00Z"],
    ["2026-12-10", 22 * 60, "2026-12-10T22:00:00Z"],
    // Skipped: clocks go from 00:59 to 02:00.
    ["2026-03-29", 90, "2026-03-29T01:30:00Z"],
    // Shown twice: the first time counts.
    ["2026-10-25", 90, "2026-10-25T00:30:00Z"],
  ])("show %s at minute %i first at %s", (day, minute, at) => {
    expect(momentInLondon(day, minute)).toEqual(new Date(at));
  });
});
