import type { English } from "../english/english.ts";
import type { ReadText } from "../text/read-text.ts";

/** How hard a text is to read. */
export interface Reading {
  /** Flesch-Kincaid grade of American schools. */
  readonly grade: number;
  /** Flesch reading ease: 70 and more is plain. */
  readonly ease: number;
  /** Years: the grade and five. */
  readonly age: number;
  readonly wordsPerSentence: number;
  /** Of all words, those of three syllables or more that are no names; 0 to 1. */
  readonly longShare: number;
  /** The most frequent of them, five at most. */
  readonly longWords: readonly string[];
}

const leastWords = 100;
const leastSentences = 5;

/** Whether a measure says more than chance: one sentence of ten words is a grade up or down by a word. */
export const isLongEnough = ({ words, sentences }: ReadText): boolean =>
  words.length >= leastWords || sentences.length >= leastSentences;

/** The reading level, or nothing where the text is too short to have one. */
export function measureReading(
  read: ReadText,
  english: English,
): Reading | undefined {
  if (!isLongEnough(read)) return undefined;
  const long = new Map<string, number>();
  let syllables = 0;
  let words = 0;
  let longCount = 0;
  for (const sentence of read.sentences)
    for (let at = sentence.firstWord; at < sentence.afterWord; at += 1) {
      const word = read.words[at];
      if (!word || word.isShielded || /\d/u.test(word.key)) continue;
      const count = english.syllables(word.key);
      words += 1;
      syllables += count;
      const isName =
        at > sentence.firstWord &&
        /^\p{Lu}/u.test(read.text.slice(word.start, word.start + 2));
      if (count < 3 || isName) continue;
      longCount += 1;
      long.set(word.key, (long.get(word.key) ?? 0) + 1);
    }
  if (words === 0) return undefined;
  const wordsPerSentence = words / read.sentences.length;
  const perWord = syllables / words;
  const grade = 0.39 * wordsPerSentence + 11.8 * perWord - 15.59;
  return {
    grade,
    age: grade + 5,
    ease: 206.835 - 1.015 * wordsPerSentence - 84.6 * perWord,
    wordsPerSentence,
    longShare: longCount / words,
    longWords: [...long]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([word]) => word),
  };
}
