import type { WordEntry } from "#brand";
import type { Severity } from "../../finding.ts";
import { compileList } from "../list/compile-list.ts";
import { matchList, type ListMatch } from "../list/match-list.ts";
import { sentenceAt } from "../text/sentences.ts";
import { keyOf } from "../text/words.ts";
import type { WordCode } from "../word-finding.ts";
import { inCaseOf, type WordRule, type WordSubject } from "./word-rule.ts";

const codes: Readonly<Record<WordEntry["kind"], WordCode>> = {
  banned: "words/banned",
  preferred: "words/plain-english",
  inclusive: "words/plain-english",
};

const severities: Readonly<Record<WordEntry["kind"], Severity>> = {
  banned: "block",
  preferred: "warn",
  inclusive: "warn",
};

/** The brand's own words: banned, better said otherwise, or not what people call themselves. */
export const wordList: WordRule = {
  name: "word-list",
  code: "words/plain-english",
  severity: "warn",
  source: "The brand's word list",
  languages: "any",
  *check(subject) {
    const { read, options } = subject;
    if (!options.words) return;
    const allowed = new Set((options.allowed ?? []).map(keyOf));
    for (const match of matchList(
      read,
      compileList(options.words, read.language),
    )) {
      const { entry } = match.form;
      if (isAllowed(entry, allowed, options.campaign)) continue;
      if (isMention(read.text, match)) continue;
      if (entry.kind === "preferred" && isName(subject, match)) continue;
      const found = read.text.slice(match.start, match.end);
      const replacement = entry.isCaseSensitive
        ? match.form.replacement
        : inCaseOf(found, match.form.replacement);
      yield {
        start: match.start,
        end: match.end,
        code: codes[entry.kind],
        severity: severities[entry.kind],
        source: entry.source,
        reason: entry.reason,
        ...(replacement !== "" && { replacement }),
        hint: entry.advice ?? adviceOf(replacement),
      };
    }
  },
};

const adviceOf = (replacement: string): string =>
  replacement === "" ? "Say it in other words" : `Write “${replacement}”`;

const isAllowed = (
  entry: WordEntry,
  allowed: ReadonlySet<string>,
  campaign: string | undefined,
): boolean =>
  (campaign !== undefined && (entry.allowedIn ?? []).includes(campaign)) ||
  (allowed.size > 0 &&
    Object.keys(entry.forms).some((form) => allowed.has(keyOf(form))));

/** A capital within a sentence is a name: the Hub Café is called so. */
function isName({ read, options }: WordSubject, match: ListMatch): boolean {
  if (options.isHeadline || match.form.entry.isCaseSensitive) return false;
  const sentence = sentenceAt(read.sentences, match.firstWord);
  if (sentence?.firstWord === match.firstWord) return false;
  const found = read.text.slice(match.start, match.end);
  return /^\p{Lu}\p{Ll}/u.test(found);
}

/** A word in quotes by itself is spoken of and not used: never write “deliver”. */
const isMention = (text: string, { start, end }: ListMatch): boolean =>
  /[“‘"]/u.test(text.slice(Math.max(0, start - 1), start)) &&
  /[”’"]/u.test(text.slice(end, end + 1));
