import { findFormat, type Toolkit } from "#brand";
import type { RenderRequest, Sources } from "#render";
import { templates, type Template, type TemplateExample } from "#templates";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/render/compose.ts";
import { framesOf } from "../../src/render/frames-of.ts";
import { gather } from "../../src/render/gather.ts";
import { paintRaster } from "../../src/render/paint/raster/paint-raster.ts";
import type { RawPixels } from "../../src/render/supplies.ts";
import { demoToolkit, gridToolkit } from "../support/demo-toolkit.ts";
import { compareGolden, goldenBytes, goldenSide } from "../support/golden.ts";

const toolkits = new Map<string, ReturnType<typeof gridToolkit>>();

const toolkitOf = (slug: string) => {
  const known = toolkits.get(slug) ?? gridToolkit(demoToolkit(slug));
  toolkits.set(slug, known);
  return known;
};

async function picturesOf(
  template: Template,
  example: TemplateExample,
  toolkit: Toolkit,
  sources: Sources,
): Promise<readonly RawPixels[]> {
  const format = findFormat(example.format);
  const request: RenderRequest = {
    template,
    format,
    purpose: "proof",
    encoding: "png",
    language: example.language,
    options: example.options ?? {},
    copy: example.copy ?? {},
  };
  const composition = compose(toolkit, request);
  const supplies = await gather(composition.pages, { toolkit }, sources);
  const scale = goldenSide / Math.max(format.width, format.height);
  return Promise.all(
    (await framesOf(composition, supplies)).map((frame) =>
      paintRaster(frame, supplies, { scale }),
    ),
  );
}

describe.each(templates)("the $name template", (template) => {
  it("has at least one golden example", () => {
    expect(template.examples.some((example) => example.isGolden)).toBe(true);
  });

  const golden = template.examples.filter((example) => example.isGolden);
  it.each(golden)(
    "looks as it did: $name, $format, $language",
    async (example) => {
      const { toolkit, sources } = await toolkitOf(example.campaign);
      const pictures = await picturesOf(template, example, toolkit, sources);
      const results = await Promise.all(
        pictures.map((picture, index) => {
          const page = pictures.length > 1 ? `-p${index + 1}` : "";
          return compareGolden(
            `${template.name}/${example.format}--${example.name}${page}`,
            picture,
          );
        }),
      );
      expect(results.filter(({ verdict }) => verdict !== "equal")).toEqual([]);
      const sizes = results.map(({ bytes }) => bytes);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(goldenBytes);
    },
  );
});
