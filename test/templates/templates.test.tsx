import { findFormat, formats, type Toolkit } from "#brand";
import { templates, findTemplate } from "#templates";
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../src/render/compose.ts";
import type { Finding } from "../../src/render/finding.ts";
import { framesOf } from "../../src/render/frames-of.ts";
import { gather, type Sources } from "../../src/render/gather.ts";
import { preflight } from "../../src/render/preflight/preflight.ts";
import type { RenderRequest } from "../../src/render/request.ts";
import { demoSources, demoToolkit } from "../support/demo-toolkit.ts";
import {
  languagesOf,
  layoutsOf,
  optionsOf,
} from "../support/template-choices.ts";

let toolkit: Toolkit;
let sources: Sources;

beforeAll(() => {
  const demo = demoToolkit("feed-the-caddy");
  // Large enough for any format, so that only the arrangement is judged.
  const photographs = demo.photographs.map((photograph) => ({
    ...photograph,
    pixelWidth: photograph.pixelWidth * 20,
    pixelHeight: photograph.pixelHeight * 20,
  }));
  toolkit = { ...demo, photographs };
  sources = demoSources();
});

async function blocksOf(
  templateName: string,
  formatCode: string,
  language: string,
  layout: string,
): Promise<readonly Finding[]> {
  const template = findTemplate(templateName);
  if (!template) throw new Error(`No template "${templateName}"`);
  const request: RenderRequest = {
    template,
    format: findFormat(formatCode),
    purpose: "proof",
    encoding: "png",
    language,
    options: optionsOf(layout),
    // What no narrative holds, the template's own example says.
    copy: template.examples[0]?.copy ?? {},
  };
  const composition = compose(toolkit, request);
  const supplies = await gather(composition.pages, { toolkit }, sources);
  const frames = await framesOf(composition, supplies);
  const { findings } = preflight({
    toolkit,
    request,
    composition,
    frames,
    fonts: supplies.fonts,
  });
  return findings.filter((finding) => finding.severity === "block");
}

describe.each(templates)("the $name template", (template) => {
  it("serves formats that exist", () => {
    const codes = new Set([
      ...formats.map(({ code }) => code),
      ...["a5", "a4", "a3", "a2", "a1", "a0"].map(
        (code) => `${code}-landscape`,
      ),
    ]);
    expect(template.formats.filter((code) => !codes.has(code))).toEqual([]);
  });

  it("leaves address and phone to the brand", () => {
    expect(template.openSlots).not.toEqual([]);
    expect(template.openSlots).not.toContain("shortUrl");
    expect(template.openSlots).not.toContain("phone");
  });

  describe.each([...template.formats])("on %s", (format) => {
    it.each(layoutsOf(template))(
      "sets every language in the %s layout without a block",
      async (layout) => {
        const blocks = [];
        for (const language of languagesOf(template, toolkit)) {
          const found = await blocksOf(template.name, format, language, layout);
          blocks.push(
            ...found.map(({ code, where, message }) => ({
              language,
              code,
              where,
              message,
            })),
          );
        }
        expect(blocks).toEqual([]);
      },
    );
  });
});
