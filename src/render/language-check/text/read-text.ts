import type { LanguageTag } from "#brand";
import { readSentences, type Sentence } from "./sentences.ts";
import { findShields, type Shield } from "./shields.ts";
import { readWords, type Word } from "./words.ts";

/** A text, taken apart once for all rules. */
export interface ReadText {
  readonly text: string;
  readonly language: LanguageTag;
  readonly isEnglish: boolean;
  /** In order; those within addresses too. */
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Addresses, handles and tokens: their letters are not prose. */
  readonly shields: readonly Shield[];
}

/** Longer texts are read to here: nobody sets a book in a slot. UTF-16 units. */
export const greatestLength = 200_000;

/** Takes a text apart. */
export function readText(whole: string, language: LanguageTag): ReadText {
  const text =
    whole.length > greatestLength ? whole.slice(0, greatestLength) : whole;
  const shields = findShields(text);
  const words = readWords(text, shields);
  return {
    text,
    language,
    isEnglish: isEnglish(language),
    words,
    shields,
    sentences: readSentences(text, words),
  };
}

/** Whether a tag is English of any country. */
export const isEnglish = (language: LanguageTag): boolean =>
  /^en(?:-|$)/iu.test(language);
