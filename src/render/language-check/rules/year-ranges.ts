import type { WordRule } from "./word-rule.ts";

/** `2026/27`, `2026-27`, `2026–2027`. */
const pair =
  /(?<![A-Za-z\d/.-])(20\d\d)[/–-](20)?(\d\d)(?![A-Za-z\d/-]|\.\d)/gu;

/** Two years that follow each other: the year of schools and of taxes. */
export const yearRanges: WordRule = {
  name: "year-range",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: dates",
  languages: "English",
  sign: /20\d\d[/–-]/u,
  *check({ read: { text }, style, hasStyle }) {
    if (!hasStyle) return;
    for (const match of text.matchAll(pair)) {
      const [found, first = "", , last = ""] = match;
      // Two years that do not follow each other may be a life or a sum.
      if ((Number(first) + 1) % 100 !== Number(last)) continue;
      const replacement =
        style.yearRange === "to"
          ? `${first} to ${Number(first) + 1}`
          : `${first}/${last}`;
      if (replacement === found) continue;
      yield {
        start: match.index,
        end: match.index + found.length,
        reason: "Two years are written one way everywhere",
        replacement,
        hint: `Write “${replacement}”`,
      };
    }
  },
};
