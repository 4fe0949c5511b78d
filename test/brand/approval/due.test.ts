import { describe, expect, it } from "vitest";
import { dueState, type Day } from "#brand";

/** Friday 20 November 2026, with two working days to go. */
const on = (today: Day) => dueState({ since: "2026-11-20", within: 2, today });

describe("a step of two working days that begins on a Friday", () => {
  it.each<[Day, number, boolean, boolean]>([
    ["2026-11-20", 2, false, false],
    ["2026-11-22", 2, false, false],
    ["2026-11-23", 1, false, true],
    ["2026-11-24", 0, false, true],
    ["2026-11-25", -1, true, true],
    ["2026-11-28", -3, true, false],
    ["2026-11-30", -4, true, true],
  ])("on %s has %d days left", (today, left, isOverdue, asksReminder) => {
    expect(on(today)).toEqual({
      due: "2026-11-24",
      left,
      isOverdue,
      asksReminder,
    });
  });

  it("does not count bank holidays, nor days that the council is closed", () => {
    const since = "2026-12-23";
    const today = since;
    expect(dueState({ since, within: 2, today }).due).toBe("2026-12-30");
    expect(
      dueState({ since, within: 2, today, closed: ["2026-12-30"] }).due,
    ).toBe("2026-12-31");
  });
});
