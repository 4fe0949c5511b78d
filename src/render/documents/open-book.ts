import {
  directionOf,
  documentLanguages,
  documentWordsFor,
  type Brand,
  type DocumentWords,
  type LanguageTag,
} from "#brand";
import { digestOf } from "../digest.ts";
import { ToolkitError, UnknownNameError } from "../errors.ts";
import type { Book, BookContent } from "./book.ts";
import { documentPalette } from "./document-palette.ts";

/** Makes content ready to be drawn; refuses a language without words, and guidelines without sections. */
export function openBook(content: BookContent): Book {
  const { brand, guidelines, language } = content;
  const words = wordsFor(brand, language);
  if (guidelines.length === 0)
    throw new ToolkitError(
      "no-guidelines",
      `Brand "${brand.slug}" has no guidelines in "${language}": publish at least one section`,
    );
  return bound({ ...content, title: words.guidelines, words });
}

/** A document's content with what follows from its brand, its language and its day. */
export function bound(
  content: BookContent & Pick<Book, "title" | "words">,
): Book {
  const { brand, guidelines, issued, language } = content;
  return {
    ...content,
    palette: documentPalette(brand),
    direction: directionOf(language),
    date: monthOf(issued, language),
    reference: digestOf({ brand, guidelines, language, issued }).slice(0, 8),
  };
}

/** The words of a language of the brand; refuses one that documents have no words in. */
export function wordsFor(brand: Brand, language: LanguageTag): DocumentWords {
  if (!brand.languages.includes(language))
    throw new UnknownNameError("language", language, brand.languages);
  const words = documentWordsFor(language);
  if (words) return words;
  throw new ToolkitError(
    "unknown-language",
    `Documents have no words in "${language}": choose one of ${documentLanguages.join(", ")}, or add its words`,
  );
}

const monthOf = (day: string, language: LanguageTag): string =>
  new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`${day}T00:00:00Z`));
