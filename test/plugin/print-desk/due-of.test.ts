import { describe, expect, it } from "vitest";
import { dueOf } from "../../../src/plugin/print-desk/due-of.ts";
import { readDay } from "#brand";

/** A Wednesday. */
const today = readDay("2026-05-06");

describe("a job at the desk", () => {
  it.each([
    ["accepted", "2026-05-05", "late"],
    ["accepted", "2026-05-06", "today"],
    ["accepted", "2026-05-10", "week"],
    ["accepted", "2026-05-11", "next"],
    ["accepted", "2026-05-17", "next"],
    ["accepted", "2026-05-18", "later"],
    ["accepted", undefined, "open"],
    ["delivered", "2026-05-05", "finished"],
  ] as const)(
    "that is %s and needed by %s is due: %s",
    (state, neededBy, due) => {
      expect(dueOf({ state, neededBy }, today).due).toBe(due);
    },
  );
});
