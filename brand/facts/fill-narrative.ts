import type { Narrative } from "../narrative.ts";
import { factsNamed, fillFacts } from "./fact-reference.ts";

/** A narrative with every reference filled in, which says what facts each of its fields states. */
export function fillNarrative(
  written: Narrative,
  wordsOf: (key: string) => string,
): Narrative {
  const { language, points, facts: _, ...lines } = written;
  const fill = (text: string): string => fillFacts(text, wordsOf);
  const stated = Object.entries({ ...lines, points: points.join("\n") })
    .map(([field, text]) => [field, factsNamed(text)] as const)
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
    ...(stated.length > 0 && { facts: Object.fromEntries(stated) }),
  };
}
