import type { Sentence } from "../text/sentences.ts";
import type { ReadText } from "../text/read-text.ts";
import type { WordRule } from "./word-rule.ts";

/** Sentences that are too long to be read in one breath, and headlines too long for a street. */
export const sentenceLength: WordRule = {
  name: "sentence-length",
  code: "words/plain-english",
  severity: "warn",
  source: "Guideline “Plain English”",
  languages: "any",
  *check({ read, style, options }) {
    if (options.isHeadline && read.words.length > style.headlineWords) {
      yield {
        start: 0,
        end: read.text.length,
        reason: `A headline has at most ${style.headlineWords} words, this one has ${read.words.length}`,
        hint: "Say one thing, and leave the rest to the message",
      };
      return;
    }
    for (const sentence of read.sentences) {
      const count = countWords(read, sentence);
      if (count <= style.sentenceWords) continue;
      yield {
        start: sentence.start,
        end: sentence.end,
        reason: `A sentence has at most ${style.sentenceWords} words, this one has ${count}: readers lose the beginning before they reach the end`,
        hint: splitHint(read, sentence),
      };
    }
  },
};

/** An address is read as one word. */
function countWords(
  { words, shields }: ReadText,
  { firstWord, afterWord, start, end }: Sentence,
): number {
  let plain = 0;
  for (let at = firstWord; at < afterWord; at += 1)
    if (!words[at]?.isShielded) plain += 1;
  return plain + countWithin(shields, start, end);
}

function countWithin(
  shields: ReadText["shields"],
  start: number,
  end: number,
): number {
  let low = 0;
  let high = shields.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shields[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while ((shields[low + count]?.start ?? Infinity) < end) count += 1;
  return count;
}

const joints = new Set(["and", "but", "so", "because", "which", "or"]);

/** Names the joint nearest to the middle, where the sentence may be cut. */
function splitHint(read: ReadText, { firstWord, afterWord }: Sentence): string {
  const middle = (firstWord + afterWord) / 2;
  let nearest: number | undefined;
  if (read.isEnglish)
    for (let at = firstWord + 4; at < afterWord - 3; at += 1)
      if (
        joints.has(read.words[at]?.key ?? "") &&
        (nearest === undefined ||
          Math.abs(at - middle) < Math.abs(nearest - middle))
      )
        nearest = at;
  const before = read.words[(nearest ?? 0) - 1];
  const joint = nearest === undefined ? undefined : read.words[nearest];
  return joint && before
    ? `Make two sentences of it, for example after “${read.text.slice(before.start, before.end)}”`
    : "Make two sentences of it, or a list";
}
