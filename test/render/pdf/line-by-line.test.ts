import { findFormat, type LanguageTag, type Toolkit } from "#brand";
import { produce, produceGuide, type Sources } from "#render";
import { templates, type Template } from "#templates";
import { describe, expect, it } from "vitest";
import { demoToolkit, gridToolkit } from "../../support/demo-toolkit.ts";
import { guideContent } from "../../support/guide-content.ts";
import {
  extractors,
  lost,
  type Extractor,
  type Said,
} from "../../support/line-by-line.ts";
import { isInstalled } from "../../support/pdf-reader.ts";
import { contentIn, makeDocument } from "../../support/sample-book.ts";
import { papers } from "../../support/sample-papers.ts";
import { languagesOf } from "../../support/template-choices.ts";

const languages = ["en", "cy", "pl", "ro", "ar", "ur", "pa", "bn"];
const { toolkit, sources } = await gridToolkit(demoToolkit("feed-the-caddy"));

async function madeFrom(
  template: Template,
  language: LanguageTag,
  from: { readonly toolkit: Toolkit; readonly sources: Sources },
): Promise<readonly Said[]> {
  const { artworks, frames } = await produce(
    from.toolkit,
    {
      template,
      format: findFormat(template.formats[0] ?? ""),
      purpose: "screen",
      encoding: "pdf",
      language,
      options: {},
      copy: template.examples[0]?.copy ?? {},
    },
    from.sources,
  );
  return artworks.map(({ bytes }) => ({ bytes, frames }));
}

const outputs = templates.flatMap((template) =>
  languages
    .filter((tag) => languagesOf(template, toolkit).includes(tag))
    .map((language) => ({ template, name: template.name, language })),
);

/**
 * Lines of Nastaliq stand further apart than the one and a half ems within which poppler takes lines for a paragraph,
 * so that beside another column, as in a leaflet, it reads line by line across both.
 */
const torn = (extractor: Extractor, name: string, language: string) =>
  extractor.program === "pdftotext" && name === "leaflet" && language === "ur";

describe.each(extractors)("what $program copies out", (extractor) => {
  it
    .skipIf(!isInstalled(extractor.program))
    .each(
      outputs.filter(({ language, name }) => !torn(extractor, name, language)),
    )("of the $name in $language is what it says", async (one) => {
    const { language, template } = one;
    const made = await madeFrom(template, language, { toolkit, sources });
    expect(made).not.toEqual([]);
    expect(made.flatMap((one) => lost(one, extractor))).toEqual([]);
  });

  it.skipIf(!isInstalled(extractor.program)).each(languages)(
    "of the guideline book in %s is what it says",
    async (tag) => {
      const made = await makeDocument("guideline-book", contentIn(tag));
      expect(lost(made, extractor)).toEqual([]);
    },
  );

  it.skipIf(!isInstalled(extractor.program)).each(languages)(
    "of the quick guide in %s is what it says",
    async (tag) => {
      const made = await makeDocument("quick-guide", contentIn(tag));
      expect(lost(made, extractor)).toEqual([]);
    },
  );

  it.skipIf(!isInstalled(extractor.program)).each(languages)(
    "of a toolkit's guide in %s is what it says",
    async (tag) => {
      const made = await produceGuide(guideContent(toolkit, tag), sources);
      expect(lost(made, extractor)).toEqual([]);
    },
  );

  it.skipIf(!isInstalled(extractor.program)).each(papers)(
    "of the %s is what it says",
    async (_, make) => {
      expect(lost(await make(), extractor)).toEqual([]);
    },
  );
});
