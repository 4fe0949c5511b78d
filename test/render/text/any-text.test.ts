import fc from "fast-check";
import { describe, expect, it } from "vitest";
import naughty from "../../fixtures/blns.json" with { type: "json" };
import { fitType } from "../../../src/render/text/fit-type.ts";
import { graphemesOf } from "../../../src/render/text/graphemes.ts";
import { prepare, setAt, textsOf } from "../../support/set-text.ts";

/** Letters that join, stack, turn round, vanish or break, and halves of characters. */
const troublesome = [
  ..."ab 1(2)[.،\u00a0\u00ad\u200b\u200d\u200e\u2060\u2067\u2069\u202e\n\t",
  ..."الاببسَّक्षিক\u0a15\u0a3fੴ👨👩🇵🇱\ufe0f\u0301",
  "\ud83c",
  "\udffb",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...troublesome), maxLength: 60 }),
  fc.constantFrom(...naughty),
);
const language = fc.constantFrom("en", "ar", "ur", "pa", "bn");
const width = fc.double({ min: 1, max: 400, noNaN: true });
const wrap = fc.constantFrom(
  "greedy" as const,
  "balance" as const,
  "pretty" as const,
);

const dropsOut = /[\p{White_Space}]/gu;
const room = {
  width: 200,
  height: 300,
  lines: 4,
  lineHeight: 1.2,
  leastSize: 8,
  greatestSize: 80,
};

describe("any text", () => {
  it("is cut into the graphemes of Unicode, window by window", () => {
    const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
    const long = fc
      .array(anyText, { maxLength: 40 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(long, (text) => {
        const wanted = Array.from(
          segmenter.segment(text),
          ({ segment, index }) => ({ segment, index }),
        );
        expect([...graphemesOf(text)]).toEqual(wanted);
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it("is set with every part in one place, and no line too wide", () => {
    fc.assert(
      fc.property(anyText, language, width, wrap, (text, tag, wide, how) => {
        const paragraph = prepare(text, { language: tag });
        const { lines, overflows } = setAt(paragraph, wide, how);
        const runs = lines.flatMap((line) => line.runs);
        runs.forEach(({ glyphs, start, end }) =>
          glyphs.forEach(({ cluster }) => {
            expect(cluster).toBeGreaterThanOrEqual(start);
            expect(cluster).toBeLessThan(end);
          }),
        );
        expect(
          overflows || lines.every((line) => line.width <= wide + 0.01),
        ).toBe(true);
        expect(
          textsOf(paragraph, lines).join("").replaceAll(dropsOut, ""),
        ).toBe(text.replaceAll(dropsOut, ""));
      }),
      { seed: 15, numRuns: 1500 },
    );
  });

  it("names every character for which a box would be drawn", () => {
    fc.assert(
      fc.property(anyText, language, (text, tag) => {
        const paragraph = prepare(text, { language: tag });
        const isBoxed = setAt(paragraph, 1e6).lines.some(({ runs }) =>
          runs.some(({ glyphs }) => glyphs.some(({ id }) => id === 0)),
        );
        expect(isBoxed && paragraph.missing.length === 0).toBe(false);
      }),
      { seed: 15, numRuns: 1500 },
    );
  });

  it("is never set larger when it grows longer", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(" more", " and on", "x"),
        (text, more) => {
          const sizes = [text, text + more].map((given) =>
            fitType(prepare(given), room),
          );
          expect(sizes[1]).toBeLessThanOrEqual(sizes[0] ?? 0);
        },
      ),
      { seed: 15, numRuns: 500, examples: [["Free liners", " more"]] },
    );
  });

  it("comes out the same again", () => {
    fc.assert(
      fc.property(anyText, language, width, wrap, (text, tag, wide, how) => {
        const [first, second] = [1, 2].map(() =>
          setAt(prepare(text, { language: tag }), wide, how),
        );
        expect(second).toEqual(first);
      }),
      { seed: 15, numRuns: 300 },
    );
  });
});

/** Ten times the time that this takes on a slow machine; what is quadratic takes minutes. */
const patience = 30_000;

describe("a text beyond all measure", () => {
  it.each([
    ["one word of 100,000 letters", "a".repeat(100_000)],
    ["100,000 words", "word ".repeat(100_000)],
    ["100,000 joined letters", "ب".repeat(100_000)],
    ["50,000 words in turn from left and right", "word كلمة ".repeat(25_000)],
    ["50,000 lines", "a\n".repeat(50_000)],
    ["100,000 marks on one letter", `e${"\u0301".repeat(100_000)}`],
    ["50,000 open brackets and isolates", "\u2067(".repeat(50_000)],
    ["33,000 joined emoji", "👨\u200d".repeat(33_000)],
  ])(
    "is set in the time of its length: %s",
    (_, text) => {
      const paragraph = prepare(text);
      const { lines } = setAt(paragraph, 200, "balance");
      expect(lines.length).toBeGreaterThan(0);
      expect([8, 80]).toContain(fitType(paragraph, room));
    },
    patience,
  );
});
