/** Steers layout: marks of direction, and places where a word may be hyphenated. */
const unspoken =
  /[\u00ad\u061c\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as it is said, without what only steers how it is set.
 *
 * @example
 * spoken("Call \u2066020 7946 0000\u2069"); // "Call 020 7946 0000"
 */
export const spoken = (text: string): string =>
  text.replace(unspoken, "").replace(/\s+/g, " ").trim();
