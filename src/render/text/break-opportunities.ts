import LineBreaker from "linebreak";
import type { LanguageTag } from "#brand";

/** An unbreakable piece of text and the space that follows it. */
export interface Word {
  readonly start: number;
  /** Before the trailing space. */
  readonly end: number;
  /** After the trailing space: where the next word starts. */
  readonly next: number;
  /** Whether a line must end after this word. */
  readonly isLast: boolean;
}

const breakingSpace = /[\p{White_Space}]/u;
const noBreakSpace = /[\u00a0\u202f\u2007]/u;

/** Languages in which a line must not end on a word of one letter, such as `w` or `z`. */
const joiningLanguages = new Set(["cs", "pl", "sk"]);
const oneLetter = /^\p{L}$/u;

/** Cuts text where UAX #14 and the language's own custom let a line end. */
export function wordsOf(
  text: string,
  language: LanguageTag = "und",
): readonly Word[] {
  const words = opportunitiesOf(text);
  const [primary = ""] = language.split("-");
  if (!joiningLanguages.has(primary)) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isJoined =
      before && !before.isLast && oneLetter.test(lastWord(text, before));
    if (isJoined) joined[joined.length - 1] = { ...word, start: before.start };
    else joined.push(word);
  }
  return joined;
}

const lastWord = (text: string, { start, end }: Word) =>
  text.slice(start, end).split(breakingSpace).at(-1) ?? "";

function opportunitiesOf(text: string): readonly Word[] {
  const breaker = new LineBreaker(text);
  const words: Word[] = [];
  let start = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const next = found.position;
    let end = next;
    while (end > start && isTrimmed(text.charAt(end - 1))) end--;
    words.push({
      start,
      end,
      next,
      isLast: found.required === true && next < text.length,
    });
    start = next;
  }
  return words;
}

const isTrimmed = (character: string) =>
  breakingSpace.test(character) && !noBreakSpace.test(character);
