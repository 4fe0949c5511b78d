import LineBreaker from "linebreak";

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

/** Cuts text where UAX #14 lets a line end. */
export function wordsOf(text: string): readonly Word[] {
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
