import type { LanguageTag } from "../language.ts";

/** How strongly the brand feels about a word. */
export type WordKind =
  /** Never set: the output is blocked. */
  | "banned"
  /** There is a plainer or truer word. */
  | "preferred"
  /** There is a word that the people concerned would rather read. */
  | "inclusive";

/** What must or must not stand around a word. Both parts are in lower case. */
export interface WordContext {
  /** Phrases that hold the word; `*` stands for any one word: `deliver * bin`. */
  readonly phrases?: readonly string[];
  /** Words anywhere in the same sentence. */
  readonly near?: readonly string[];
}

/** One word or phrase that the brand has an opinion on, with what to write instead. */
export interface WordEntry {
  readonly language: LanguageTag;
  readonly kind: WordKind;
  /**
   * Each form as it is written, in lower case unless `isCaseSensitive`, with what replaces it:
   * `{ utilise: "use", utilises: "uses" }`. Empty where only a person can say; `advice` helps.
   * The first form names the entry.
   */
  readonly forms: Readonly<Record<string, string>>;
  /** Why, in one sentence. */
  readonly reason: string;
  /** Who says so: a guideline, a style guide, a group of residents. */
  readonly source: string;
  /** What to do where no form can simply be put in its place. */
  readonly advice?: string;
  readonly isCaseSensitive?: boolean;
  /** The word is looked at only here. */
  readonly contexts?: WordContext;
  /** The word is right here. */
  readonly exceptions?: WordContext;
  /** Slugs of campaigns that may use it: `foster` is what a fostering campaign is about. */
  readonly allowedIn?: readonly string[];
}
