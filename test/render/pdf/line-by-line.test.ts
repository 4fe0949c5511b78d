import { findFormat, type LanguageTag, type Toolkit } from "#brand";
import { produce, produceGuide, type Sources } from "#render";
import { templates, type Template } from "#templates";
import { describe, expect, it } from "vitest";
import { demoToolkit, gridToolkit } from "../../support/demo-toolkit.ts";
import { guideContent } from "../../support/guide-content.ts";
import { isInstalled, plainText, printedBy } from "../../support/pdf-reader.ts";
import { contentIn, makeDocument } from "../../support/sample-book.ts";
import { languagesOf } from "../../support/template-choices.ts";

const languages = ["en", "cy", "pl", "ro", "ar", "ur", "pa", "bn"];
const { toolkit, sources } = await gridToolkit(demoToolkit("feed-the-caddy"));

interface Extractor {
  readonly program: string;
  readonly args: (file: string) => readonly string[];
}

const extractors: readonly Extractor[] = [
  { program: "pdftotext", args: (file) => ["-enc", "UTF-8", file, "-"] },
  { program: "mutool", args: (file) => ["draw", "-q", "-F", "txt", file] },
];

interface Said {
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
}

/** Every text of a document that an extractor does not give back whole, letter for letter. */
const lost = ({ bytes, texts }: Said, { args, program }: Extractor) => {
  const read = plainText(printedBy(bytes, program, args));
  return texts.map(plainText).filter((text) => !read.includes(text));
};

const textsIn = (
  frames: readonly { readonly texts: readonly { readonly text: string }[] }[],
): readonly string[] =>
  frames.flatMap(({ texts }) => texts.map(({ text }) => text));

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
  return artworks.map(({ bytes }) => ({ bytes, texts: textsIn(frames) }));
}

const outputs = templates.flatMap((template) =>
  languages
    .filter((tag) => languagesOf(template, toolkit).includes(tag))
    .map((language) => ({ template, name: template.name, language })),
);

/**
 * Poppler puts lines together by where they stand, so that it takes the last, short line of an Urdu list's entry for one
 * of the entry after it, and cells beside each other for one line.
 */
const torn = (extractor: Extractor, name: string, language: string) =>
  extractor.program === "pdftotext" &&
  ((language === "ur" && ["leaflet", "large-print"].includes(name)) ||
    name === "guideline-book" ||
    (name === "toolkit-guide" && ["ar", "ur"].includes(language)));

describe.each(extractors)("what $program copies out", (extractor) => {
  const whole = (name: string) =>
    languages.filter((language) => !torn(extractor, name, language));

  it
    .skipIf(!isInstalled(extractor.program))
    .each(
      outputs.filter(({ language, name }) => !torn(extractor, name, language)),
    )("of the $name in $language is what it says", async (one) => {
    const { language, template } = one;
    const made = await madeFrom(template, language, { toolkit, sources });
    expect(made).not.toEqual([]);
    expect(made.flatMap((said) => lost(said, extractor))).toEqual([]);
  });

  it.skipIf(!isInstalled(extractor.program)).each(whole("guideline-book"))(
    "of the guideline book in %s is what it says",
    async (tag) => {
      const made = await makeDocument("guideline-book", contentIn(tag));
      const said = { ...made, texts: textsIn(made.frames) };
      expect(lost(said, extractor)).toEqual([]);
    },
  );

  it.skipIf(!isInstalled(extractor.program)).each(whole("quick-guide"))(
    "of the quick guide in %s is what it says",
    async (tag) => {
      const made = await makeDocument("quick-guide", contentIn(tag));
      const said = { ...made, texts: textsIn(made.frames) };
      expect(lost(said, extractor)).toEqual([]);
    },
  );

  it.skipIf(!isInstalled(extractor.program)).each(whole("toolkit-guide"))(
    "of a toolkit's guide in %s is what it says",
    async (tag) => {
      const made = await produceGuide(guideContent(toolkit, tag), sources);
      const said = { ...made, texts: textsIn(made.frames) };
      expect(lost(said, extractor)).toEqual([]);
    },
  );
});
