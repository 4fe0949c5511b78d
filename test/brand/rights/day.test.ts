import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addYears,
  ageOn,
  daysBetween,
  dayText,
  isDay,
  readDay,
  type Age,
  type Day,
} from "#brand";

const anyDay = fc
  .integer({ min: 0, max: 60_000 })
  .map((count) => addDays("1950-01-01", count));

it.each([
  ["2024-02-29", true],
  ["2026-12-31", true],
  ["2000-02-29", true],
  ["2026-02-29", false],
  ["1900-02-29", false],
  ["2026-04-31", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-01-00", false],
  ["0026-01-01", false],
  ["2026-1-1", false],
  ["2026-01-01T00:00", false],
  [" 2026-01-01", false],
  ["", false],
])('the calendar has the day "%s": %s', (text, exists) => {
  expect(isDay(text)).toBe(exists);
});

it("a day that does not exist is refused with an example of a right one", () => {
  expect(() => readDay("30/06/2026")).toThrow(
    'Expected a day such as "2026-05-07" but received "30/06/2026"',
  );
});

it.each<[Day, number, Day]>([
  ["2026-05-07", 0, "2026-05-07"],
  ["2026-01-31", 1, "2026-02-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-02-28", 1, "2026-03-01"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2026-03-28", 2, "2026-03-30"],
])("%s and %d days is %s", (day, count, then) => {
  expect(addDays(day, count)).toBe(then);
  expect(daysBetween(day, then)).toBe(count);
});

it("days that are added are the days between", () => {
  const count = fc.integer({ min: -9000, max: 9000 });
  fc.assert(
    fc.property(anyDay, count, (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }),
  );
});

it.each<[Day, number, Day]>([
  ["2026-05-07", 3, "2029-05-07"],
  ["2024-02-29", 3, "2027-02-28"],
  ["2024-02-29", 4, "2028-02-29"],
])("%s and %d years is %s", (day, years, then) => {
  expect(addYears(day, years)).toBe(then);
});

it("a day is read as people write it", () => {
  expect(dayText("2026-09-01")).toBe("1 September 2026");
});

describe("the age of a subject", () => {
  it.each<[Day, Day, Age]>([
    ["2014-06-09", "2027-06-08", under("under-13", "2027-06-09")],
    ["2014-06-09", "2027-06-09", under("13-to-15", "2030-06-09")],
    ["2014-06-09", "2030-06-09", under("16-to-17", "2032-06-09")],
    ["2014-06-09", "2032-06-08", under("16-to-17", "2032-06-09")],
    ["2014-06-09", "2032-06-09", { band: "adult" }],
    ["2012-02-29", "2025-02-28", under("under-13", "2025-03-01")],
    ["2012-02-29", "2026-01-01", under("13-to-15", "2028-02-29")],
    ["2012-02-29", "2029-01-01", under("16-to-17", "2030-03-01")],
  ])("born on %s is, on %s, %j", (born, day, age) => {
    expect(ageOn(born, day)).toEqual(age);
  });
});

function under(band: Exclude<Age["band"], "adult">, nextBandOn: Day): Age {
  return { band, nextBandOn };
}
