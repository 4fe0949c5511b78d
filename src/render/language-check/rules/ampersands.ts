import type { WordRule } from "./word-rule.ts";

const between = /(?<=(?:^|\s)(\S{1,60})) (&) (?=(\S{1,60}))/gu;

/** `&` between plain words. Between two capitals it is part of a name: Marks & Spencer. */
export const ampersands: WordRule = {
  name: "ampersand",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: no ampersands",
  languages: "English",
  sign: / & /u,
  *check({ read: { text }, hasStyle }) {
    if (!hasStyle) return;
    for (const match of text.matchAll(between)) {
      const [, before = "", , after = ""] = match;
      if (/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) continue;
      yield {
        start: match.index + 1,
        end: match.index + 2,
        reason: "“and” is easier to read than a sign",
        replacement: "and",
        hint: "Write “and”",
      };
    }
  },
};
