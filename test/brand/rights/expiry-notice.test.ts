import { describe, expect, it } from "vitest";
import { expiryNotice } from "#brand";

describe("notice of an end", () => {
  it.each([
    ["91 days before it", "2026-08-06", undefined],
    ["the day after it", "2026-05-06", undefined],
    ["years after it", "2020-01-01", undefined],
  ] as const)("is not given %s", (_, lastDay, want) => {
    expect(expiryNotice(lastDay, "2026-05-07")).toBe(want);
  });

  it.each([
    ["2026-08-05", { daysLeft: 90, notice: 90, isFirstDay: true }],
    ["2026-08-04", { daysLeft: 89, notice: 90, isFirstDay: false }],
    ["2026-06-06", { daysLeft: 30, notice: 30, isFirstDay: true }],
    ["2026-05-15", { daysLeft: 8, notice: 30, isFirstDay: false }],
    ["2026-05-14", { daysLeft: 7, notice: 7, isFirstDay: true }],
    ["2026-05-07", { daysLeft: 0, notice: 7, isFirstDay: false }],
  ] as const)("for %s says how near it is", (lastDay, want) => {
    expect(expiryNotice(lastDay, "2026-05-07")).toEqual({ lastDay, ...want });
  });

  it("counts days and not hours where clocks change", () => {
    expect(expiryNotice("2026-10-30", "2026-10-23")).toMatchObject({
      daysLeft: 7,
      isFirstDay: true,
    });
    expect(expiryNotice("2026-04-03", "2026-03-27")).toMatchObject({
      daysLeft: 7,
      isFirstDay: true,
    });
  });

  it("follows the policy", () => {
    expect(
      expiryNotice("2026-05-17", "2026-05-07", { noticeDays: [10] }),
    ).toMatchObject({ notice: 10, isFirstDay: true });
  });
});
