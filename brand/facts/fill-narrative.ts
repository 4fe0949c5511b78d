import type { Narrative } from "../narrative.ts";
import { factsNamed, fillFacts } from "./fact-reference.ts";

/** A narrative with every reference filled in, which says what facts each of its fields states. */
export function fillNarrative(
  written: Narrative,
  wordsOf: (key: string) => string,
): Narrative {
  const { language, facts: _, ...fields } = written;
  const { easyRead, easyReadTitle, points, ...lines } = fields;
  const fill = (text: string): string => fillFacts(text, wordsOf);
  const stated = Object.entries(fields)
    .map(([field, words]) => [field, factsNamed(textOf(words))] as const)
    .filter(([, keys]) => keys.length > 0);
  return {
    language,
    headline: fill(lines.headline),
    message: fill(lines.message),
    points: points.map(fill),
    callToAction: fill(lines.callToAction),
    scanInstruction: fill(lines.scanInstruction),
    shortUrl: fill(lines.shortUrl),
    phone: fill(lines.phone),
    ...(easyReadTitle !== undefined && { easyReadTitle: fill(easyReadTitle) }),
    ...(easyRead && {
      easyRead: easyRead.map((line) => ({ ...line, text: fill(line.text) })),
    }),
    ...(stated.length > 0 && { facts: Object.fromEntries(stated) }),
  };
}

type Words = string | readonly (string | { readonly text: string })[];

const textOf = (words: Words): string =>
  typeof words === "string"
    ? words
    : words
        .map((entry) => (typeof entry === "string" ? entry : entry.text))
        .join("\n");
