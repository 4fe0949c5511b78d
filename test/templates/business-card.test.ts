import { findFormat, mm, mmToPt, type Toolkit } from "#brand";
import { businessCard } from "#templates";
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../src/render/compose.ts";
import { gather, type Sources } from "../../src/render/gather.ts";
import { layOut } from "../../src/render/layout/lay-out.ts";
import { preflight } from "../../src/render/preflight/preflight.ts";
import type { RenderRequest } from "../../src/render/request.ts";
import { demoSources, demoToolkit } from "../support/demo-toolkit.ts";

let toolkit: Toolkit;
let sources: Sources;

beforeAll(() => {
  toolkit = demoToolkit("feed-the-caddy");
  sources = demoSources();
});

const requestOf = (
  language: string,
  copy: Readonly<Record<string, string>>,
): RenderRequest => ({
  template: businessCard,
  format: findFormat("business-card"),
  purpose: "proof",
  encoding: "png",
  language,
  options: { layout: "panel" },
  copy,
});

async function cardOf(
  language: string,
  copy: Readonly<Record<string, string>>,
) {
  const request = requestOf(language, copy);
  const composition = compose(toolkit, request);
  const supplies = await gather(composition.pages, { toolkit }, sources);
  const frames = composition.pages.map((page) =>
    layOut(page.artboard, page.context, supplies),
  );
  const report = preflight({
    toolkit,
    request,
    composition,
    frames,
    fonts: supplies.fonts,
  });
  return { frames, findings: report.findings };
}

/** As long as every slot allows. */
const fullest = {
  name: "Neighbourhood Recycling and Reuse Te",
  role: "Waste, street care and household recycling teams",
  telephone: "01632 960 123",
  email: "neighbourhood.recycling.ask@larkmere.example",
  web: "larkmere.example/neighbourhood-recycling",
};

describe("a business card", () => {
  it("must have a name", () => {
    expect(() => compose(toolkit, requestOf("en", {}))).toThrow(
      'Cannot set slot "name" of template "business-card"',
    );
  });

  it.each([...demoToolkit("feed-the-caddy").languages])(
    "holds a name alone in %s, with nothing to find",
    async (language) => {
      const { frames, findings } = await cardOf(language, {
        name: "Recycling Team",
      });
      const [, back] = frames;
      expect(findings).toEqual([]);
      expect(back?.texts.map(({ name }) => name)).toEqual(["name"]);
    },
  );

  it("holds the longest copy of every slot, a line for each way to reach the team", async () => {
    const { frames, findings } = await cardOf("en", fullest);
    const [, back] = frames;
    expect(findings).toEqual([]);
    const lines = back?.texts.map(({ name, lines }) => [name, lines]);
    expect(lines).toEqual([
      ["name", 2],
      ["role", expect.any(Number)],
      ["telephone", 1],
      ["email", 1],
      ["web", 1],
    ]);
  });

  it("leads to the telephone, to mail and to the web", async () => {
    const [, back] = (await cardOf("ar", fullest)).frames;
    const hrefs = back?.items.flatMap((item) =>
      item.kind === "glyphs" && item.href !== undefined ? [item.href] : [],
    );
    expect([...new Set(hrefs)]).toEqual([
      "tel:01632960123",
      `mailto:${fullest.email}`,
      `https://${fullest.web}`,
    ]);
  });

  it("is set in no less than 8 points, and in 8.75 where the whole distance counts", async () => {
    const { frames } = await cardOf("en", fullest);
    const sizes = frames.flatMap(({ texts }) => texts.map(({ size }) => size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.74);
    expect(Math.max(...sizes)).toBeLessThan(mmToPt(mm(8)));
  });
});
