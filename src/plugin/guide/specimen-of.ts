import type { Brand } from "#brand";
import type { Specimen } from "#render/guide-files";

/** Words that the brand has in a language: the names of its first two promises and the line that everything bears. */
export function specimenOf(
  { lines, promises }: Brand,
  language: string,
): Specimen | undefined {
  const headline = promises
    .flatMap(({ title }) => title[language] ?? [])
    .slice(0, 2)
    .join(" · ");
  const text = lines[language]?.alternativeFormats;
  return headline === "" || text === undefined
    ? undefined
    : { language, headline, text };
}
