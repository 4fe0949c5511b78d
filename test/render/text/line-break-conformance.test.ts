import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/render/text/break-opportunities.ts";
import { textOfPoints, unicodeTest } from "../../support/unicode-test.ts";

/** One line of LineBreakTest: a text, where a line may end in it, and the class of each character. */
interface Case {
  readonly text: string;
  readonly breaks: readonly number[];
  /** By the index at which the character starts. */
  readonly classes: ReadonlyMap<number, string>;
}

function readCase(line: string): Case {
  const [spec = "", comment = ""] = line.split("#");
  const classes = [...comment.matchAll(/\((\w+)\) [×÷]/gu)].map(
    ([, name = ""]) => name,
  );
  let text = "";
  const breaks: number[] = [];
  const byIndex = new Map<number, string>();
  for (const [, points = "", sign] of spec.matchAll(/([0-9A-F]+) ([×÷])/gu)) {
    byIndex.set(text.length, classes[byIndex.size] ?? "");
    text += textOfPoints(points);
    breaks.push(...(sign === "÷" ? [text.length] : []));
  }
  return { text, breaks, classes: byIndex };
}

const cases = unicodeTest("LineBreakTest").map(readCase);
const breaksOf = (text: string) => wordsOf(text).map(({ next }) => next);

/** Where we differ from the standard: the sign that it wants, and the class that follows. */
function differences({ text, breaks, classes }: Case): readonly string[] {
  const found = new Set(breaksOf(text));
  const missed = breaks
    .filter((at) => !found.has(at))
    .map((at) => `÷ ${classes.get(at)}`);
  const added = [...found]
    .filter((at) => !breaks.includes(at))
    .map((at) => `× ${classes.get(at)}`);
  return [...missed, ...added];
}

/**
 * What `linebreak` 1.1.0 does otherwise than Unicode 15.0: nearly always it keeps together what
 * might be broken. None of it comes up in the languages that are set here but the numbers, where
 * keeping together is what a reader wants.
 */
const known: ReadonlyMap<
  string,
  { readonly rule: string; readonly cases: number }
> = new Map([
  ["÷ OP", { rule: "LB30: wide brackets after letters", cases: 28 }],
  ["÷ OP_OP30", { rule: "LB25: a bracket after % or $", cases: 6 }],
  ["÷ NU", { rule: "LB25: a number after a stop or slash", cases: 16 }],
  ["÷ PO", { rule: "LB25: % after a bracket", cases: 4 }],
  ["÷ PR", { rule: "LB25: $ after a bracket", cases: 4 }],
  ["× EM", { rule: "LB30b: unassigned emoji", cases: 1 }],
]);

describe("line break opportunities (UAX #14, Unicode 15.0)", () => {
  it("has all the cases of the standard", () => {
    expect(cases).toHaveLength(7654);
  });

  it("follow the standard in all but 59 known cases", () => {
    const counts: Record<string, number> = {};
    for (const found of cases.map(differences).filter(({ length }) => length)) {
      const key = [...new Set(found)].join(", ");
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual(
      Object.fromEntries([...known].map(([key, { cases: n }]) => [key, n])),
    );
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(59);
  });

  it("cut every text into words without loss or overlap", () => {
    const torn = cases.filter(({ text }) => {
      const words = wordsOf(text);
      return (
        words.map(({ start, next }) => text.slice(start, next)).join("") !==
          text ||
        words.some(({ start, end, next }) => end < start || end > next)
      );
    });
    expect(torn).toEqual([]);
  });
});
