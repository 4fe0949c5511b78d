import type { Word } from "./words.ts";

/** A sentence as a range of words and of the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its first word, and of the first word after it. */
  readonly firstWord: number;
  readonly afterWord: number;
  /** Whether a stop ends it, and not the end of a line. */
  readonly hasStop: boolean;
}

/** A run of stops with what closes after it, the stops of other scripts, or a new line. */
const stop =
  /(?<![.!?…])[.!?…]+["'”’»)\]]{0,4}(?=\s|$)|[。।॥۔؟！？]+|(?<!\n)[\r\n]+/gu;

/** A stop after these is none. Months and weekdays are here as the house style mends them itself. */
const abbreviations = new Set(
  "mr mrs ms dr prof rev st no nos approx vs cllr e.g i.e eg ie etc tel ext min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m".split(
    " ",
  ),
);

/** Sentences in order. Those without a word are left out. */
export function readSentences(
  text: string,
  words: readonly Word[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let firstWord = 0;
  const close = (end: number, hasStop: boolean): void => {
    let afterWord = firstWord;
    while ((words[afterWord]?.start ?? Infinity) < end) afterWord += 1;
    const first = words[firstWord];
    if (!first || afterWord === firstWord) return;
    sentences.push({ start: first.start, end, firstWord, afterWord, hasStop });
    firstWord = afterWord;
  };
  for (const match of text.matchAll(stop)) {
    const isLine = /^[\r\n]/u.test(match[0]);
    if (!isLine && goesOn(text, match.index, match[0])) continue;
    close(isLine ? match.index : match.index + match[0].length, !isLine);
  }
  close(text.length, false);
  return sentences;
}

/** Whether a full stop is part of an abbreviation, or a small letter goes on after it. */
function goesOn(text: string, at: number, stops: string): boolean {
  if (!stops.startsWith(".")) return false;
  const before = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at));
  const after = /^\s{1,3}(\S)/u.exec(
    text.slice(at + stops.length, at + stops.length + 4),
  );
  const startsSmall = after?.[1] !== undefined && /\p{Ll}/u.test(after[1]);
  const last = before?.[0].toLowerCase() ?? "";
  // "etc." and "p.m." end a sentence as often as not.
  if (/^(?:etc|a\.m|p\.m)$/u.test(last)) return startsSmall;
  return (
    startsSmall ||
    abbreviations.has(last) ||
    (/^\p{L}$/u.test(last) && last !== "i")
  );
}

/** The sentence that holds a word, by its index; the last one before it where none does. */
export function sentenceAt(
  sentences: readonly Sentence[],
  wordIndex: number,
): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.firstWord ?? 0) <= wordIndex) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
