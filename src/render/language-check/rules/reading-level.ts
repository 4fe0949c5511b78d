import { measureReading } from "../reading/measure-reading.ts";
import type { WordRule } from "./word-rule.ts";

/** Flesch-Kincaid grades: 5 is a reading age of about ten, which councils aim at. */
const greatestGrade = 7;
const greatestLongShare = 0.12;
/** A share of fewer words is chance. */
const leastWords = 100;

/** How hard a whole text is. On less than a hundred words or five sentences it says nothing. */
export const readingLevel: WordRule = {
  name: "reading-level",
  code: "words/plain-english",
  severity: "warn",
  source: "Guideline “Plain English”: a reading age of nine",
  languages: "English",
  *check({ read, options }) {
    const reading = options.english && measureReading(read, options.english);
    if (!reading) return;
    const place = { start: 0, end: read.text.length };
    if (reading.grade > greatestGrade)
      yield {
        ...place,
        reason: `The text asks for a reading age of about ${Math.round(reading.age)}: aim at 9 and stay below ${greatestGrade + 5}`,
        hint: `Shorten sentences (${reading.wordsPerSentence.toFixed(0)} words on average now) and choose shorter words`,
      };
    if (
      read.words.length >= leastWords &&
      reading.longShare > greatestLongShare
    )
      yield {
        ...place,
        severity: "note",
        reason: `${Math.round(reading.longShare * 100)}% of the words have three syllables or more`,
        hint: `Look for shorter words, first for “${reading.longWords.join("”, “")}”`,
      };
  },
};
