/** Texts that break programs, set in artwork: it is made, or a finding says why not. */
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import {
  findFormat,
  type Narrative,
  type Photograph,
  type Toolkit,
} from "#brand";
import {
  createSources,
  produce,
  ToolkitError,
  type Production,
  type RenderRequest,
  type Sources,
} from "#render";
import { findTemplate } from "#templates";
import { naughtyTexts, unprintableTexts } from "../support/naughty-texts.ts";
import { sampleToolkit } from "../support/sample-toolkit.ts";

let toolkit: Toolkit;
let sources: Sources;

beforeAll(async () => {
  const sample = await sampleToolkit();
  toolkit = sample.toolkit;
  sources = createSources(toolkit.brand, sample.readOriginal);
});

function requestOf(name: string, format: string): RenderRequest {
  const template = findTemplate(name);
  if (!template) throw new Error(`No template ${name}`);
  const isCard = name === "social-card";
  return {
    template,
    format: findFormat(format),
    purpose: isCard ? "social" : "screen",
    encoding: isCard ? "png" : "pdf",
    language: "en",
    options: {},
    copy: {},
  };
}

const narrativeOf = (text: string): Narrative => ({
  language: "en",
  headline: text,
  message: text,
  points: [text, text],
  callToAction: text,
  scanInstruction: text,
  shortUrl: text,
  phone: text,
});

/** Everything that is read in artwork, in one text. */
const saying = (text: string): Toolkit => ({
  ...toolkit,
  reference: text,
  brand: {
    ...toolkit.brand,
    lines: {
      en: {
        alternativeFormats: text,
        imprint: text,
        social: text,
        photographCredit: text,
        orCall: text,
      },
    },
  },
  narratives: { en: narrativeOf(text) },
});

/** Everything that no sighted person reads, in one text. */
const describedAs = (text: string): Toolkit => ({
  ...toolkit,
  name: text,
  brand: { ...toolkit.brand, name: text },
  photographs: toolkit.photographs.map((photograph): Photograph => ({
    ...photograph,
    title: text,
    alt: { en: text },
    creator: text,
    copyrightNotice: text,
    usageTerms: text,
  })),
});

const isExplained = ({ artworks, report }: Production): boolean =>
  artworks.length > 0 ||
  report.findings.some(
    ({ hint, severity }) => severity === "block" && hint.length > 0,
  );

/** What went wrong where nothing is made and nothing explains it: nothing, for every text. */
const mistakesOf = async (
  name: string,
  format: string,
  toolkitOf: (text: string) => Toolkit,
  texts: readonly string[],
): Promise<readonly string[]> => {
  const mistakes: string[] = [];
  for (const text of texts)
    await produce(toolkitOf(text), requestOf(name, format), sources).then(
      (made) => isExplained(made) || mistakes.push(`${text}: no reason given`),
      (error: unknown) =>
        (error instanceof ToolkitError && error.code === "wrong-copy") ||
        mistakes.push(`${text}: ${String(error)}`),
    );
  return mistakes;
};

/** Every text once, many in each, as descriptions have room for many. */
const packed = Array.from(
  { length: Math.ceil(naughtyTexts.length / 40) },
  (_, page) => naughtyTexts.slice(page * 40, page * 40 + 40).join(" "),
);

describe("a naughty text", () => {
  it.each([
    ["flyer", "dl", 1],
    ["social-card", "fb-link", 6],
  ])(
    "is set in a %s, or a finding says why not",
    async (name, format, every) => {
      const texts = naughtyTexts.filter((_, at) => at % every === 0);
      expect(await mistakesOf(name, format, saying, texts)).toEqual([]);
    },
  );

  it.each([
    ["flyer", "dl"],
    ["social-card", "fb-link"],
  ])(
    "describes what a %s shows, or a finding says why not",
    async (name, format) => {
      expect(await mistakesOf(name, format, describedAs, packed)).toEqual([]);
    },
  );

  it.each(unprintableTexts)(
    "that cannot be described is refused with what to do: %j",
    async (text) => {
      const request = requestOf("social-card", "fb-link");
      await expect(
        produce(describedAs(text), request, sources),
      ).rejects.toThrow(/: mend the copy$/);
    },
  );

  it("leaves the metadata of a picture XML that anybody can read", async () => {
    const text = "]]> <b>&\"' \u007F\u0085\u{1FFFF} &#0; %00 blue";
    const request = requestOf("social-card", "fb-link");
    const { artworks } = await produce(describedAs(text), request, sources);
    const bytes = Buffer.from(artworks[0]?.bytes ?? []).toString("utf8");
    const packet = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(bytes)?.[0] ?? "";
    expect(packet).toContain("]]&gt; &lt;b&gt;");
    expect(() =>
      new SaxesParser({ xmlns: true }).write(packet).close(),
    ).not.toThrow();
  });
});
