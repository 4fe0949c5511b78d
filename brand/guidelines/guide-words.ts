import type { LanguageTag } from "../language.ts";
import { guideWords } from "./guide-words.table.ts";

/** The words of a toolkit's guide that no campaign writes: headings, heads of tables, labels. */
export interface GuideWords {
  readonly title: string;
  readonly campaign: string;
  readonly objective: string;
  readonly audiences: string;
  readonly keyMessages: string;
  readonly languages: string;
  readonly contact: string;
  readonly messages: string;
  readonly channel: string;
  readonly audience: string;
  readonly everybody: string;
  readonly message: string;
  /** Of a message and what its channel takes. */
  readonly length: string;
  readonly facts: string;
  readonly figure: string;
  readonly source: string;
  readonly asOf: string;
  readonly photographs: string;
  readonly licence: string;
  /** With `{date}`. */
  readonly until: string;
  readonly endless: string;
  readonly notToday: string;
  readonly templates: string;
  readonly formats: string;
  readonly open: string;
  readonly locked: string;
  readonly allowed: string;
}

/**
 * The words of a language, or of the language without its region; none where nobody wrote them.
 *
 * @example
 * guideWordsFor("cy")?.facts; // "Ffeithiau"
 */
export const guideWordsFor = (language: LanguageTag): GuideWords | undefined =>
  guideWords[language] ?? guideWords[language.split("-")[0] ?? ""];
