/** A form of words that nobody may ever read on a poster, and how it is looked for. */
import type { LanguageTag } from "#brand";
import type { Severity } from "../../finding.ts";
import {
  placeholderWords,
  type PlaceholderWords,
} from "./placeholder-words.table.ts";

/** One form. */
export interface Mould {
  /** A cheap sign without which the pattern finds nothing. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly reason: string;
  readonly severity?: Severity;
}

const before = String.raw`(?<![\p{L}\p{N}’'-])`;
const after = String.raw`(?![\p{L}\p{N}])`;
const any = (words: readonly string[]): string => `(?:${words.join("|")})`;

/** The forms of one language. Every repetition is bounded; a pattern is made where its sign is seen. */
const mouldsFrom = (words: PlaceholderWords): readonly Mould[] => [
  {
    sign: /[[<]/u,
    get pattern() {
      const waiting = any(words.inBrackets);
      return new RegExp(
        String.raw`[[<]\s?${waiting}(?:[ /_-][^\][<>{}\n]{0,60})?\s?[\]>]`,
        "giu",
      );
    },
    reason: "A bracket waits to be filled",
  },
  {
    sign: /X /u,
    get pattern() {
      const counted = any(words.counted);
      return new RegExp(`${before}X (?=${counted}${after})`, "gu");
    },
    reason: "A figure is missing",
  },
  {
    sign: /[[({]/u,
    get pattern() {
      const unsettled = any(words.unsettled);
      return new RegExp(
        String.raw`(?<=[[({] ?)${unsettled}(?= ?[\])}])`,
        "giu",
      );
    },
    reason: "Something is still to be confirmed",
  },
  {
    sign: /te[ksx]{1,2}t|yma/iu,
    get pattern() {
      return new RegExp(`${before}${any(words.dummy)}${after}`, "giu");
    },
    reason: "This stands for a text that is not written yet",
  },
];

/** The forms of a text's own language beside the English ones; none where there are no words for it. */
export function mouldsOf(language: LanguageTag): readonly Mould[] {
  const [primary = ""] = language.toLowerCase().split("-");
  const words = Object.hasOwn(placeholderWords, primary)
    ? placeholderWords[primary]
    : undefined;
  return words ? mouldsFrom(words) : [];
}
