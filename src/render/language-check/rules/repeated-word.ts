import type { WordRule } from "./word-rule.ts";

/** A word that was typed twice, as happens where a sentence was mended. */
export const repeatedWord: WordRule = {
  name: "repeated-word",
  code: "words/plain-english",
  severity: "warn",
  source: "Proof reading",
  languages: "English",
  *check({ read: { words, text } }) {
    for (let at = 1; at < words.length; at += 1) {
      const [before, word] = [words[at - 1], words[at]];
      if (!before || !word || word.key !== before.key || word.isShielded)
        continue;
      if (!/^[ \t\u00a0]{1,3}$/u.test(text.slice(before.end, word.start)))
        continue;
      if (!slips.has(word.key)) continue;
      yield {
        start: before.start,
        end: word.end,
        reason: `“${text.slice(word.start, word.end)}” stands twice`,
        replacement: text.slice(before.start, before.end),
        hint: "Take one away",
      };
    }
  },
};

/** Small words that never rightly follow themselves: `had had`, `that that` and `very very` may. */
const slips = new Set(
  "the a an and or but of to at by for from with your our their his its my you we they it are were be if as this these will can must may not when which who or than then into about".split(
    " ",
  ),
);
