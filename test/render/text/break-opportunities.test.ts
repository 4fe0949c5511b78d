import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/render/text/break-opportunities.ts";

const cut = (text: string, language: string) =>
  wordsOf(text, language).map(({ start, end }) => text.slice(start, end));

describe("where a line may end", () => {
  it.each([
    [
      "pl",
      "Z resztek w pojemniku jest pożytek",
      ["Z resztek", "w pojemniku", "jest", "pożytek"],
    ],
    ["pl", "Oto i w tym", ["Oto", "i w tym"]],
    ["cs", "Odpad k nám", ["Odpad", "k nám"]],
    ["en", "Put a caddy out", ["Put", "a", "caddy", "out"]],
    ["cy", "ŵy i de", ["ŵy", "i", "de"]],
  ])(
    "in %s keeps words of one letter with the next: %s",
    (language, text, words) => {
      expect(cut(text, language)).toEqual(words);
    },
  );

  it("keeps a line break that the copy asks for, even after one letter", () => {
    expect(cut("a w\npojemniku", "pl")).toEqual(["a w", "pojemniku"]);
  });
});
