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

interface Page {
  readonly texts: readonly { readonly text: string }[];
}

interface Said {
  readonly bytes: Uint8Array;
  readonly frames: readonly Page[];
}

const count = (text: string, letters: RegExp): number =>
  text.match(letters)?.length ?? 0;

/** Whether most of a text goes from right to left. */
const isRightToLeft = (text: string): boolean =>
  2 * count(text, /(?=\p{L})\p{Script=Arabic}/gu) > count(text, /\p{L}/gu);

/** Poppler gives each page one direction by the letters on it, to which it counts the mark before each space. */
function pageGoesLeft(texts: readonly string[]): boolean {
  const left = texts.filter(isRightToLeft).join(" ");
  const right = texts.filter((text) => !isRightToLeft(text)).join(" ");
  return count(left, /[\p{L}\s]/gu) > count(right, /\p{L}/gu);
}

const said = ({ texts }: Page): readonly string[] =>
  texts.map(({ text }) => text);

/**
 * The texts of a page that an extractor can give back: a line against the direction of its page comes out of poppler
 * cut at its figures and commas, in whatever form it is written.
 */
function askable(page: Page, { program }: Extractor): readonly string[] {
  const direction = pageGoesLeft(said(page));
  return said(page).filter(
    (text) =>
      program !== "pdftotext" ||
      !/[\p{N}\p{P}]/u.test(text) ||
      isRightToLeft(text) === direction,
  );
}

/** Every text of a document that an extractor does not give back whole, letter for letter. */
const lost = ({ bytes, frames }: Said, extractor: Extractor) => {
  const { args, program } = extractor;
  const read = plainText(printedBy(bytes, program, args));
  return frames
    .flatMap((page) => askable(page, extractor))
    .map(plainText)
    .filter((text) => !read.includes(text));
};

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
});
