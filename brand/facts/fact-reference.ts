/** Bounded, so that a hostile text takes linear time. */
const reference = /\{fact:([a-z0-9]+(?:-[a-z0-9]+){0,20})\}/gu;

/** Anything that was meant to be a reference: `{fact: Food}` too. */
const attempt = /\{\s?facts?\b[^{}\n]{0,80}\}?/giu;

/** How a text refers to a fact. */
export const factReference = (key: string): string => `{fact:${key}}`;

/**
 * The keys of the facts that a text refers to, in order and once each.
 *
 * @example
 * factsNamed("We feed {fact:homes} with {fact:caddies}"); // ["homes", "caddies"]
 */
export const factsNamed = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(reference), ([, key = ""]) => key)),
];

/**
 * What looks like a reference to a fact and is none, so that it would be printed as it stands.
 *
 * @example
 * brokenReferences("{fact:homes} and {fact: Homes}"); // ["{fact: Homes}"]
 */
export const brokenReferences = (text: string): readonly string[] =>
  Array.from(text.replaceAll(reference, "").matchAll(attempt), ([found]) =>
    found.trim(),
  );

/**
 * A text with every reference replaced by the fact's words. What the words hold is never looked at
 * again, so that no fact can refer to another.
 *
 * @example
 * fillFacts("{fact:homes} homes", () => "412"); // "412 homes"
 */
export const fillFacts = (
  text: string,
  wordsOf: (key: string) => string,
): string => text.replaceAll(reference, (_, key: string) => wordsOf(key));
