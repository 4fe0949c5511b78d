import type { LanguageTag, WordList } from "#brand";
import type { Severity } from "../finding.ts";
import type { English } from "./english/english.ts";

/** What findings about words are called in a report. */
export type WordCode =
  | "words/plain-english"
  | "words/house-style"
  | "words/banned"
  | "words/placeholder";

/** One thing in a text that its writer can mend. Data, with its place. */
export interface WordFinding {
  readonly code: WordCode;
  /** Which question found it: `sentence-length`, `date`, `word-list` … */
  readonly rule: string;
  readonly severity: Severity;
  /** UTF-16 offsets into the text: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The words at that place. */
  readonly text: string;
  /** What is the matter and why it matters. */
  readonly reason: string;
  /** What may be put in its place as it stands; absent where only a person can say. */
  readonly replacement?: string;
  /** What to do about it, in words. */
  readonly hint: string;
  /** Who asks for it. */
  readonly source: string;
}

/** How a text is read. */
export interface CheckOptions {
  readonly language: LanguageTag;
  /** The brand's words and style; without them only what is true of every brand is asked. */
  readonly words?: WordList;
  /** Slug of the campaign that the text belongs to. */
  readonly campaign?: string;
  /** Words that this text may use whatever the list says. */
  readonly allowed?: readonly string[];
  /** A headline is short, and counted in words. */
  readonly isHeadline?: boolean;
  /** Whether `{date}` is a reference still to be filled and no placeholder. */
  readonly mayHoldTokens?: boolean;
  /** What `openEnglish` gave: articles, the passive and the reading level are asked only with it. */
  readonly english?: English;
}
