import { inCaseOf, type WordRule } from "./word-rule.ts";

/** `a` and `an` before the sound that follows: an hour, a university. */
export const articles: WordRule = {
  name: "article",
  code: "words/plain-english",
  severity: "warn",
  source: "Proof reading",
  languages: "English",
  *check({ read: { text }, options }) {
    for (const { start, end, wanted } of options.english?.articles(text) ??
      []) {
      const replacement = inCaseOf(
        text.slice(start, start + 1),
        wanted.toLowerCase(),
      );
      yield {
        start,
        end,
        reason: `The word after it is spoken with “${wanted.toLowerCase()}”`,
        replacement: /^[A-Z]/u.test(text.slice(start))
          ? `A${wanted.slice(1)}`
          : replacement,
        hint: `Write “${wanted.toLowerCase()}”`,
      };
    }
  },
};
