import { beforeAll, describe, expect, it } from "vitest";
import { findFormat, type Fact, type Toolkit } from "#brand";
import { poster } from "#templates";
import type { RenderRequest } from "#render";
import { compose } from "../../src/render/compose.ts";
import { sampleToolkit } from "../support/sample-toolkit.ts";

let plain: Toolkit;
beforeAll(async () => {
  plain = (await sampleToolkit()).toolkit;
});

const caddies: Fact = {
  key: "food-caddies",
  name: "Food caddies in use",
  value: 61_000,
  words: { en: "61,000 caddies" },
  source: "Waste return",
  asOf: "2026-03-31",
};

const request = (given: Partial<RenderRequest> = {}): RenderRequest => ({
  template: poster,
  format: findFormat("a4"),
  purpose: "screen",
  encoding: "pdf",
  language: "en",
  options: {},
  copy: {},
  ...given,
});

const stating = (): Toolkit => ({
  ...plain,
  facts: [caddies],
  narratives: Object.fromEntries(
    Object.entries(plain.narratives).map(([language, narrative]) => [
      language,
      { ...narrative, facts: { message: ["food-caddies"], points: ["gone"] } },
    ]),
  ),
});

describe("the facts of an output", () => {
  it("are those of the slots that the template has", () => {
    expect(compose(stating(), request()).facts).toEqual([
      { slot: "message", fact: caddies },
    ]);
  });

  it("are none where a request writes over the words that stated them", () => {
    const { copy, facts } = compose(
      stating(),
      request({ copy: { message: "Food waste makes power." } }),
    );
    expect(facts).toEqual([]);
    expect(copy["message"]).toBe("Food waste makes power.");
  });

  it("are filled where a request refers to one", () => {
    const { copy, facts } = compose(
      stating(),
      request({ copy: { headline: "Join {fact:food-caddies}" } }),
    );
    expect(copy["headline"]).toBe("Join 61,000 caddies");
    expect(facts.map(({ slot }) => slot)).toEqual(["message", "headline"]);
  });

  it("are told by name where there is none of that name, or no words for it", () => {
    const unknown = request({ copy: { headline: "{fact:homes}" } });
    expect(() => compose(stating(), unknown)).toThrow(
      'Unknown fact "homes": choose one of food-caddies',
    );
    const toolkit = { ...stating(), facts: [{ ...caddies, words: {} }] };
    const wordless = request({ copy: { headline: "{fact:food-caddies}" } });
    expect(() => compose(toolkit, wordless)).toThrow(
      'Cannot state fact "food-caddies" in "en": it has no words there',
    );
  });
});

describe("a campaign's policy for a template", () => {
  const locked = (): Toolkit => ({
    ...plain,
    templates: [
      {
        template: "poster",
        formats: ["a4", "a3"],
        options: { layout: ["photograph"] },
        lockedSlots: [
          { slot: "headline", text: { en: "Always this" } },
          { slot: "message" },
        ],
      },
    ],
  });
  const options = { layout: "photograph" };

  it.each<[string, Partial<RenderRequest>, string]>([
    [
      "a locked slot",
      { options, copy: { message: "Mine" } },
      'locks slot "message" of template "poster": leave it out, or ask a brand guardian to open it',
    ],
    [
      "another format",
      { options, format: findFormat("a1") },
      'does not use template "poster" in format "a1": choose one of a4, a3',
    ],
    [
      "another option",
      { options: { layout: "panel" } },
      'does not use option "layout" of template "poster" as "panel": choose one of photograph',
    ],
    [
      "the option that is taken where none is chosen",
      {},
      'as "panel": choose one of photograph',
    ],
  ])("refuses %s", (_, given, why) => {
    expect(() => compose(locked(), request(given))).toThrow(why);
  });

  it("sets what it fixes, and else the narrative's words", () => {
    const { copy } = compose(locked(), request({ options }));
    expect(copy["headline"]).toBe("Always this");
    expect(copy["message"]).toBe(plain.narratives["en"]?.message);
  });

  it("leaves other templates open", () => {
    const [policy] = locked().templates ?? [];
    const others: Toolkit = {
      ...plain,
      templates: policy ? [{ ...policy, template: "flyer" }] : [],
    };
    const { copy } = compose(others, request({ copy: { message: "Mine" } }));
    expect(copy["message"]).toBe("Mine");
  });
});
