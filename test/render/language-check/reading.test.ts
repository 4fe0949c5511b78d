import { larkmere } from "#larkmere";
import { openEnglish, reviewWords, type English } from "#render/words";
import { beforeAll, describe, expect, it } from "vitest";
import { cleanProse } from "./council-prose.ts";

const words = larkmere.words ?? expect.fail("Larkmere has no word list");
let english: English;

beforeAll(async () => {
  english = await openEnglish();
});

const review = (text: string, language = "en") =>
  reviewWords(text, { language, words, english });

const heavy =
  "The authority’s interdepartmental accommodation methodology necessitates considerable administrative consideration. Applications submitted without accompanying documentation were written off. ";

describe("the reading level", () => {
  it("is not told of less than a hundred words or five sentences", () => {
    expect(
      review("We turn your food waste into energy and farm fertiliser.")
        .reading,
    ).toBeUndefined();
    expect(review(heavy.repeat(2)).findings).toEqual([]);
  });

  it("of plain prose is a reading age of about nine, and no finding", () => {
    const { reading, findings } = review(cleanProse.join("\n\n"));
    expect(reading?.age).toBeGreaterThan(6);
    expect(reading?.age).toBeLessThan(10);
    expect(reading?.ease).toBeGreaterThan(70);
    expect(findings).toEqual([]);
  });

  it("of heavy prose is told with its long words and its passives", () => {
    const { findings, reading } = review(heavy.repeat(6));
    expect(reading?.grade).toBeGreaterThan(12);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(["reading-level", "passive"]),
    );
  });

  it("is English alone", () => {
    expect(review(heavy.repeat(6), "cy").reading).toBeUndefined();
  });
});

describe("what was looked at", () => {
  it("is said for each language, so that silence is no praise", () => {
    expect(review("Helo", "cy").coverage.says).toContain('In "cy" only gaps');
    expect(review("Helo", "cy").coverage.says).toContain(
      "the brand's words for this language",
    );
    expect(review("مرحبا", "ar").coverage.says).toContain(
      "the brand has no words for this language",
    );
    expect(review("Hello").coverage).toEqual({
      isWhole: true,
      says: "Everything was looked at",
    });
    expect(
      reviewWords("Hello", { language: "en-GB", words }).coverage.isWhole,
    ).toBe(false);
    expect(
      reviewWords("Hello", { language: "en", english }).coverage.says,
    ).toContain("no word list");
    expect(review("a ".repeat(150_000)).coverage.says).toContain(
      "Only the first 200000 characters",
    );
  });
});
