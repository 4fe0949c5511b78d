/**
 * Reads a text as the brand's guidelines ask: plain, in house style, without banned words or gaps.
 * It only looks; it knows nothing of pages, the CMS or the web, so that the admin asks it while
 * somebody types and preflight asks it of what was set.
 */
import { coverageOf, type Coverage } from "./coverage.ts";
import { measureReading, type Reading } from "./reading/measure-reading.ts";
import { wordRules } from "./rules/word-rules.ts";
import type { WordRule, WordSubject } from "./rules/word-rule.ts";
import { plainStyle } from "./plain-style.ts";
import { readText } from "./text/read-text.ts";
import type { CheckOptions, WordFinding } from "./word-finding.ts";

/** Everything that is said about one text. */
export interface WordReview {
  /** In the order of the text; those of one place, gravest first. */
  readonly findings: readonly WordFinding[];
  /** What was asked in this language, and what was not. */
  readonly coverage: Coverage;
  /** Absent where the text is too short, not English, or English was not opened. */
  readonly reading?: Reading;
}

/** A text full of faults is not helped by a list without end. */
const greatestFindings = 500;

/** Findings of a text, in the order of the text. */
export const checkWords = (
  text: string,
  options: CheckOptions,
): readonly WordFinding[] => findingsIn(subjectOf(text, options));

/** Findings of a text with what they rest on: the languages' coverage and the reading level. */
export function reviewWords(text: string, options: CheckOptions): WordReview {
  const subject = subjectOf(text, options);
  const reading =
    subject.read.isEnglish && options.english
      ? measureReading(subject.read, options.english)
      : undefined;
  return {
    findings: findingsIn(subject),
    coverage: coverageOf(text, options),
    ...(reading && { reading }),
  };
}

const subjectOf = (text: string, options: CheckOptions): WordSubject => ({
  read: readText(text, options.language),
  style: options.words?.style ?? plainStyle,
  hasStyle: options.words !== undefined,
  options,
});

function findingsIn(subject: WordSubject): readonly WordFinding[] {
  const findings: WordFinding[] = [];
  for (const rule of wordRules) {
    if (rule.languages === "English" && !subject.read.isEnglish) continue;
    if (rule.sign && !rule.sign.test(subject.read.text)) continue;
    findings.push(...ask(rule, subject, greatestFindings - findings.length));
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function ask(
  rule: WordRule,
  subject: WordSubject,
  most: number,
): readonly WordFinding[] {
  const found: WordFinding[] = [];
  if (most <= 0) return found;
  for (const remark of rule.check(subject)) {
    found.push({
      code: rule.code,
      rule: rule.name,
      severity: rule.severity,
      source: rule.source,
      ...remark,
      text: subject.read.text.slice(remark.start, remark.end),
    });
    if (found.length >= most) break;
  }
  return found;
}
