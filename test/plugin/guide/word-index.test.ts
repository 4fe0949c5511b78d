import { describe, expect, it } from "vitest";
import { searchWords } from "../../../src/plugin/guide/search/search-words.ts";
import { slipsBetween } from "../../../src/plugin/guide/search/slips-between.ts";
import { marked } from "../../../src/plugin/guide/search/marked.ts";

describe("words that are searched", () => {
  it.each([
    { text: "Tŷ’r Dref", words: ["tyr", "dref"] },
    { text: "CAFÉ, Łódź", words: ["cafe", "lodz"] },
    { text: "210mm × 297 mm", words: ["210x297"] },
    { text: "6-sheet #12355B", words: ["6", "sheet", "12355b"] },
    { text: "كتاب", words: ["کتاب"] },
    { text: "قَريبة", words: ["قریبہ"] },
    { text: "☃ ((", words: [] },
  ])("of “$text” are $words", ({ text, words }) => {
    expect(searchWords(text)).toEqual(words);
  });

  it.each([
    { from: "marekt", to: "market", slips: 1 },
    { from: "baner", to: "banner", slips: 1 },
    { from: "bannner", to: "banner", slips: 1 },
    { from: "banker", to: "banner", slips: 1 },
    { from: "pohtorgaph", to: "photograph", slips: 2 },
    { from: "", to: "logo", slips: 4 },
  ])("have $slips slips from “$from” to “$to”", ({ from, slips, to }) => {
    expect(slipsBetween(from, to)).toBe(slips);
    expect(slipsBetween(to, from)).toBe(slips);
  });

  it("are marked whole, as they are written", () => {
    const found = new Set(["cafe", "councils"]);
    expect(marked("The Café of the council’s own", found)).toEqual([
      "The ",
      "Café",
      " of the ",
      "council’s",
      " own",
    ]);
  });

  it("of a long text are shown with what stands around them", () => {
    const text = `${"word ".repeat(100)}bleed ${"word ".repeat(100)}`;
    const shown = marked(text, new Set(["bleed"])).join("");
    expect(shown.length).toBeLessThan(240);
    expect(shown).toContain("bleed");
    expect(shown.startsWith("… ")).toBe(true);
    expect(shown.endsWith(" …")).toBe(true);
  });
});
