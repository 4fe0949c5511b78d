const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The segmenter takes time with the square of its text, so that a long one is read in pieces. */
const piece = 512;

/** What a reader counts as one character, in order. One of more than 512 units is given in parts. */
export function* graphemesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const segments = Array.from(
      segmenter.segment(text.slice(start, start + piece)),
      ({ segment }) => segment,
    );
    // The last one may go on in the next piece.
    const isLast = start + piece >= text.length;
    const whole =
      isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    yield* whole;
    start += whole.reduce((length, segment) => length + segment.length, 0);
  }
}

/**
 * How many characters a reader counts: a letter with its marks is one, and so is a flag.
 *
 * @example
 * countGraphemes("🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru"); // 7
 */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemesOf(text)) count += 1;
  return count;
}
