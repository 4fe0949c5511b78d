/**
 * The door to the check of words, narrow so that a browser can load it: nothing behind it needs
 * Node, and the libraries for English prose come only with `openEnglish`.
 */
import type { English } from "./english/english.ts";

export { applyReplacement } from "./apply-replacement.ts";
export { checkWords, reviewWords, type WordReview } from "./check-words.ts";
export { countWords } from "./count-words.ts";
export type { Coverage } from "./coverage.ts";
export type { English } from "./english/english.ts";
export { plainStyle } from "./plain-style.ts";
export type { Reading } from "./reading/measure-reading.ts";
export type { CheckOptions, WordCode, WordFinding } from "./word-finding.ts";

/** Loads what reads English prose: articles, the passive, syllables. Keep what it gives. */
export async function openEnglish(): Promise<English> {
  const { makeEnglish } = await import("./english/make-english.ts");
  return makeEnglish();
}
