import { expect, it } from "vitest";
import { nearest, suggestion } from "#brand";

const codes = ["a4", "a5", "a4-landscape", "roller-800", "ooh-48"];

it.each<[string, readonly string[]]>([
  ["a4-lanscape", ["a4-landscape"]],
  ["A4-Landscape", ["a4-landscape"]],
  ["roller800", ["roller-800"]],
  ["ooh48", ["ooh-48"]],
  ["postcard", []],
  ["", []],
])("%s is most like %j", (word, near) => {
  expect(nearest(word, codes)).toEqual(near);
});

it("a word of a million letters is compared with nothing", () => {
  expect(nearest("a".repeat(1_000_000), codes)).toEqual([]);
});

it("a suggestion is a clause, and nothing when nothing is close", () => {
  expect(suggestion("a6", ["a4", "a5"])).toBe(', did you mean "a4" or "a5"');
  expect(suggestion("postcard", codes)).toBe("");
});
