import { expect, describe, it } from "vitest";
import type { LanguageTag } from "#brand";
import { produceGuide, type GuideContent } from "#render";
import { inspectUa } from "../../../src/render/preflight/ua/inspect-ua.ts";
import { demoToolkit, gridToolkit } from "../../support/demo-toolkit.ts";
import { guideContent } from "../../support/guide-content.ts";

const { sources, toolkit } = await gridToolkit(demoToolkit("feed-the-caddy"));
const contentIn = (
  language: LanguageTag,
  given: Partial<GuideContent> = {},
): GuideContent => guideContent(toolkit, language, given);

const wordsOf = async (content: GuideContent): Promise<readonly string[]> => {
  const { frames } = await produceGuide(content, sources);
  return frames.flatMap(({ texts }) => texts.map(({ text }) => text));
};

describe("the guide of a toolkit", () => {
  it("names a photograph that may not be used today, and does not show it", async () => {
    const photographs = toolkit.photographs.map((photograph, index) => ({
      photograph,
      isRefused: index === 1,
    }));
    const { frames } = await produceGuide(
      contentIn("en", { photographs }),
      sources,
    );
    const shown = frames
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.kind === "photo" ? [item.photograph] : []));
    expect(shown).toContain("fig-in-red-bowl");
    expect(shown).not.toContain("autumn-meadow");
    const said = frames.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(said).toContain("Autumn meadow");
    expect(said).toContain("May not be used today");
  });

  it("refuses a language that it has no words in", async () => {
    await expect(produceGuide(contentIn("fr"), sources)).rejects.toThrow(
      'The guide has no words in "fr"',
    );
  });

  it("says lengths, sources, last days, and what is open", async () => {
    const said = await wordsOf(contentIn("en"));
    expect(said).toEqual(
      expect.arrayContaining([
        "11 / 160",
        "61,000 food caddies",
        "May be used until 7 May 2027",
        "You may change",
        "Headline, Message, Call to action",
      ]),
    );
  });

  it("leaves out what it has nothing to say of", async () => {
    const said = await wordsOf(contentIn("en", { messages: [], facts: [] }));
    expect(said).not.toContain("Messages by channel");
    expect(said).toContain("Approved photographs");
  });

  it.each(toolkit.languages)("is read by everybody in %s", async (language) => {
    const { bytes, frames } = await produceGuide(contentIn(language), sources);
    expect(frames.length).toBeGreaterThan(4);
    expect(inspectUa(bytes).findings).toEqual([]);
  });

  it("gives the same bytes again", async () => {
    const [one, other] = [
      await produceGuide(contentIn("cy"), sources),
      await produceGuide(contentIn("cy"), sources),
    ];
    expect(one.digest).toBe(other.digest);
  });
});
