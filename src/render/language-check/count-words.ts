import type { LanguageTag } from "#brand";
import { readText } from "./text/read-text.ts";

/** Words of a text as its sentences are counted: an address is read as one word. */
export function countWords(text: string, language: LanguageTag): number {
  const { shields, words } = readText(text, language);
  return words.filter(({ isShielded }) => !isShielded).length + shields.length;
}
