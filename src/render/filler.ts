import type { LanguageTag, Toolkit } from "#brand";
import { graphemesOf } from "./text/graphemes.ts";

/** The characters of a text as a reader counts them. */
export const graphemesIn = (text: string): readonly string[] =>
  Array.from(graphemesOf(text), ({ segment }) => segment);

/**
 * Typical copy of a campaign, to measure with: its own approved message in the language, over and over, with a
 * space before it.
 */
export function fillerFor(
  { narratives }: Toolkit,
  language: LanguageTag,
): (length: number) => string {
  const sentence = graphemesIn(` ${narratives[language]?.message ?? "words"}`);
  return (length) =>
    Array.from(
      { length },
      (_, index) => sentence[index % sentence.length],
    ).join("");
}
