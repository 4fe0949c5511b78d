import type { WordRule } from "./word-rule.ts";

/** British numbers alone: other countries group as they please. */
const number =
  /(?<![A-Za-z\d+/#-])(?:(?:\+|00)44[ \u00a0]?(?:\(0\)[ \u00a0]?)?|\(?0)\d{2,4}\)?(?:[ \u00a0-]?\d){5,8}(?![A-Za-z\d]|[-/]\d)/gu;

/** Figures of a number in its groups, by how it begins. */
const plan: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^02\d{9}$/u, [3, 4, 4]],
  [/^01(?:1\d|\d1)\d{7}$/u, [4, 3, 4]],
  [/^0[389]\d{9}$/u, [4, 3, 4]],
  [/^0800\d{6}$/u, [4, 3, 3]],
  [/^0[17]\d{9}$/u, [5, 3, 3]],
];

/** Telephone numbers in the groups that people say them in: 01632 960 123. */
export const phoneNumbers: WordRule = {
  name: "phone-number",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: telephone numbers",
  languages: "any",
  sign: /\d(?:[ \u00a0()-]{0,2}\d){6}/u,
  *check({ read: { text }, hasStyle }) {
    if (!hasStyle) return;
    for (const match of text.matchAll(number)) {
      const [found] = match;
      const replacement = grouped(found);
      if (!replacement || replacement === found.replaceAll("\u00a0", " "))
        continue;
      yield {
        start: match.index,
        end: match.index + found.length,
        reason: "A number is dialled in the groups that it is read in",
        replacement,
        hint: `Write “${replacement}”`,
      };
    }
  },
};

function grouped(found: string): string | undefined {
  const figures = found
    .replace(/^(?:\+|00)44/u, "0")
    .replace("(0)", "")
    .replaceAll(/\D/gu, "");
  const groups = plan.find(([pattern]) => pattern.test(figures))?.[1];
  if (!groups) return undefined;
  let at = 0;
  return groups.map((size) => figures.slice(at, (at += size))).join(" ");
}
