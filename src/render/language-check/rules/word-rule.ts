import type { HouseStyle } from "#brand";
import type { Severity } from "../../finding.ts";
import type { ReadText } from "../text/read-text.ts";
import type { CheckOptions, WordCode, WordFinding } from "../word-finding.ts";

/** What a rule sees. */
export interface WordSubject {
  readonly read: ReadText;
  readonly style: HouseStyle;
  /** Whether the brand has a style of its own: without one its figures are nobody's business. */
  readonly hasStyle: boolean;
  readonly options: CheckOptions;
}

/** A finding as a rule yields it; the text at its place and the rule's own fields are added. */
export type Remark = Omit<
  WordFinding,
  "text" | "rule" | "code" | "source" | "severity"
> & {
  readonly code?: WordCode;
  readonly source?: string;
  readonly severity?: Severity;
};

/** What says that a place is to be written otherwise, and why. */
export const writeInstead = (
  match: RegExpExecArray,
  replacement: string,
  reason: string,
): Remark => ({
  start: match.index,
  end: match.index + match[0].length,
  reason,
  replacement,
  hint: `Write “${replacement}”`,
});

/** One question about words. */
export interface WordRule {
  readonly name: string;
  readonly code: WordCode;
  readonly severity: Severity;
  readonly source: string;
  /** `English` asks of English alone, `any` of every language. */
  readonly languages: "English" | "any";
  /**
   * A cheap sign without which the rule has nothing to find. The patterns of many rules know the
   * letters of all scripts, and making them ready takes longer than laying out a card.
   */
  readonly sign?: RegExp;
  readonly check: (subject: WordSubject) => Iterable<Remark>;
}

/** A replacement in the case of what it replaces: `Utilise` gives `Use`, `UTILISE` gives `USE`. */
export function inCaseOf(found: string, replacement: string): string {
  const letters = found.replaceAll(/[^\p{L}]/gu, "");
  if (
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
    return replacement.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(found)
    ? replacement.replace(/\p{Ll}/u, (first) => first.toUpperCase())
    : replacement;
}
