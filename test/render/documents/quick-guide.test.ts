import { larkmere } from "#larkmere";
import { describe, expect, it } from "vitest";
import { plainText, textOf } from "../../support/pdf-reader.ts";
import {
  bookContent,
  contentIn,
  makeDocument,
} from "../../support/sample-book.ts";
import { tagFaults } from "../../support/tag-faults.ts";

/** Text without white space and marks of direction, which extraction may add. */
const flat = (text: string) => plainText(text).replaceAll(" ", "");
const guide = await makeDocument("quick-guide", bookContent);

describe("a quick guide is refused", () => {
  it("when it is more than one side, naming what to take out", async () => {
    const guidelines = larkmere.guidelines.map((section) => ({
      ...section,
      isInQuickGuide: true,
      summary: `${section.summary} ${section.summary}`,
    }));
    const content = { ...bookContent, guidelines };
    const making = makeDocument("quick-guide", content);
    await expect(making).rejects.toThrow(
      "longer than one side of A4: shorten its summaries, or take out",
    );
    await expect(making).rejects.toThrow('"Print production"');
    await expect(making).rejects.not.toThrow('"Who we are when we speak"');
  });

  it("when no section is in it", async () => {
    const guidelines = larkmere.guidelines.map((section) => ({
      ...section,
      isInQuickGuide: false,
    }));
    await expect(
      makeDocument("quick-guide", { ...bookContent, guidelines }),
    ).rejects.toThrow('tick "In the quick guide"');
  });
});

describe("the quick guide", () => {
  it("is one side of A4, with the summaries that are flagged and no others", async () => {
    expect(guide.frames).toHaveLength(1);
    const text = flat(await textOf(guide.bytes));
    for (const { isInQuickGuide, summary } of larkmere.guidelines)
      expect(text.includes(flat(summary))).toBe(isInQuickGuide);
  });

  it("is set in at least 12 points", () => {
    const summaries = (guide.frames[0]?.texts ?? []).filter(
      ({ name }) => name === "summary",
    );
    expect(summaries.length).toBeGreaterThan(8);
    for (const { size } of summaries) expect(size).toBeGreaterThanOrEqual(12);
  });

  it.each(larkmere.languages)("has no fault in its tags in %s", async (tag) => {
    const { bytes, frames } = await makeDocument("quick-guide", contentIn(tag));
    expect(frames).toHaveLength(1);
    expect(tagFaults(bytes)).toEqual([]);
  });
});
