import type { Shield } from "./shields.ts";

/** One word or number as it stands. */
export interface Word {
  /** In lower case, with a straight apostrophe: what lists are asked for. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in an address, a handle or a token. */
  readonly isShielded: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The same in texts below U+0250: classes of all scripts take longer to make ready than a headline to read. */
const westernWord =
  /[0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ɏ]+(?:['’][A-Za-zªµºÀ-ÖØ-öø-ɏ]+)*/g;
const western = /^[\0-\u024f\u2010-\u203a€]*$/;

/** The words of a text in order; shields are sorted. */
export function readWords(
  text: string,
  shields: readonly Shield[],
): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  const pattern = western.test(text) ? westernWord : word;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((shields[next]?.end ?? Infinity) <= start) next += 1;
    const shield = shields[next];
    words.push({
      key: keyOf(match[0]),
      start,
      end,
      isShielded: shield !== undefined && shield.start < end,
    });
  }
  return words;
}

/** A word as lists hold it. */
export const keyOf = (text: string): string =>
  text.toLowerCase().replaceAll("’", "'");
