import { describe, expect, it } from "vitest";
import {
  findFormat,
  type Fact,
  type LanguageTag,
  type Purpose,
  type Toolkit,
  type ToolkitMessage,
} from "#brand";
import { findTemplate } from "#templates";
import { produce } from "#render";
import { equivalentFor } from "../../src/render/equivalents/equivalent-files.ts";
import { postOf } from "../../src/render/post-of.ts";
import { demoToolkit, gridToolkit } from "../support/demo-toolkit.ts";

const fact: Fact = {
  key: "homes",
  name: "Homes with a caddy",
  value: 412,
  words: { en: "412 homes" },
  source: "Waste strategy",
  asOf: "2026-04-01",
};

const x: ToolkitMessage = {
  channel: "x",
  text: "412 homes feed the caddy. #FeedTheCaddy",
  facts: ["homes"],
};

const toolkitWith = (messages: readonly ToolkitMessage[]): Toolkit => ({
  ...demoToolkit("feed-the-caddy"),
  facts: [fact],
  messages: { en: messages },
});

interface Asking {
  readonly format?: string;
  readonly purpose?: Purpose;
  readonly language?: LanguageTag;
  readonly copy?: Readonly<Record<string, string>>;
}

const cards = ["social-card"].flatMap((name) => findTemplate(name) ?? []);

const requestsOf = ({
  copy = {},
  format = "x-post",
  language = "en",
  purpose = "social",
}: Asking = {}) =>
  cards.map((template) => ({
    template,
    format: findFormat(format),
    purpose,
    encoding: "jpeg" as const,
    language,
    options: {},
    copy,
  }));

const postFor = (messages: readonly ToolkitMessage[], asking: Asking = {}) =>
  requestsOf(asking).map((request) => postOf(toolkitWith(messages), request));

describe("an output for a network", () => {
  it("is posted with the campaign's message for it, whose facts are known", () => {
    expect(postFor([x])).toMatchObject([
      { channel: { code: "x", limit: 280 }, text: x.text, facts: [fact] },
    ]);
  });

  it("takes the message for everybody before one for an audience", () => {
    const some = { ...x, audience: "People in flats", text: "In a flat?" };
    expect(postFor([some, x])).toMatchObject([{ text: x.text }]);
    expect(postFor([some])).toMatchObject([{ text: "In a flat?" }]);
  });

  it.each<[string, Asking]>([
    ["another network", { format: "bsky" }],
    ["a header", { format: "x-header" }],
    ["the press", { purpose: "press" }],
    ["another language", { language: "cy" }],
    ["words of one's own", { copy: { headline: "Come to our fair" } }],
  ])("has no message of the campaign for %s", (_, asking) => {
    expect(postFor([x], asking)).toEqual([undefined]);
  });
});

describe("the message beside a picture", () => {
  const make = async (message: ToolkitMessage, facts = [fact]) => {
    const { sources, toolkit } = await gridToolkit({
      ...toolkitWith([message]),
      facts,
    });
    const made = requestsOf().map((request) =>
      produce(toolkit, request, sources),
    );
    const [production] = await Promise.all(made);
    if (!production) throw new Error("No card in the catalogue");
    const findings = production.report.findings.filter(({ where }) =>
      where.endsWith("› message"),
    );
    return { ...production, findings };
  };

  it("is its caption, and its facts are in the manifest", async () => {
    const { artworks, findings, frames, manifest, post } = await make(x);
    const [artwork] = artworks;
    if (!artwork) throw new Error("Nothing was painted");
    expect(equivalentFor(artwork, { frames, post }).caption).toBe(x.text);
    expect(manifest.post?.channel).toBe("x");
    expect(manifest.facts).toEqual([
      { key: "homes", value: 412, asOf: "2026-04-01" },
    ]);
    expect(findings).toEqual([]);
  });

  it("blocks where a fact in it has ended", async () => {
    const { findings } = await make(x, [{ ...fact, expires: "2026-05-01" }]);
    expect(findings).toMatchObject([
      { code: "narrative/expired-fact", severity: "block" },
    ]);
  });

  it("blocks where it has a gap", async () => {
    const { findings } = await make({ ...x, text: "X homes by [date]" });
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      ["block words/placeholder", "block words/placeholder"],
    );
  });

  it("blocks where its channel takes less", async () => {
    const { findings } = await make({ ...x, text: "Feed it. ".repeat(40) });
    expect(findings).toMatchObject([
      {
        code: "narrative/message-limit",
        severity: "block",
        where: "x-post › message",
        message:
          "X takes 280 characters, an address counting 23 and an emoji 2, and these are 360: take out 80",
      },
    ]);
  });
});
