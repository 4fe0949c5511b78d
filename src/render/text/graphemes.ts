/** One character as a reader sees it, and where it starts. */
export interface Grapheme {
  readonly segment: string;
  readonly index: number;
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Of these every character stands alone: nothing before U+0300 joins what is before it. */
const alone = /^[\x20-\x7e\xa1-\xac\xae-\u02ff]*$/;

/** The platform's segmenter takes time that grows with the square of what it is given. */
const windowLength = 256;

const isHighSurrogate = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800;

/**
 * Cuts text into grapheme clusters, in time that grows with its length.
 *
 * A window at a time: the last cluster of a window may go on, so the next window starts with it.
 */
export function* graphemesOf(text: string): Generator<Grapheme> {
  if (alone.test(text)) {
    for (let index = 0; index < text.length; index++)
      yield { segment: text.charAt(index), index };
    return;
  }
  let from = 0;
  let length = windowLength;
  while (from < text.length) {
    const reach = Math.min(text.length, from + length);
    const isCut = reach < text.length && isHighSurrogate(text, reach - 1);
    const to = isCut ? reach + 1 : reach;
    const found = [...segmenter.segment(text.slice(from, to))];
    const whole = to < text.length ? found.slice(0, -1) : found;
    for (const { segment, index } of whole)
      yield { segment, index: from + index };
    const last = whole.at(-1);
    from = last ? from + last.index + last.segment.length : from;
    length = last ? windowLength : length * 2;
  }
}
