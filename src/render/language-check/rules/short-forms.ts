import type { WordRule } from "./word-rule.ts";

const shortForm =
  /(?<![\p{L}\p{N}&.@#/-])\p{Lu}{3,6}(?![\p{L}\p{N}&@/-]| \d)/gu;

/** Short forms that not every reader knows, but for names of things with a number, where they first stand and nothing explains them. */
export const shortForms: WordRule = {
  name: "short-form",
  code: "words/plain-english",
  severity: "note",
  source: "Guideline “Plain English”: short forms",
  languages: "English",
  sign: /[A-Z]{3}/u,
  *check({ read: { text, shields, sentences }, style, hasStyle, options }) {
    if (!hasStyle || options.isHeadline) return;
    const known = new Set(style.knownShortForms);
    for (const match of text.matchAll(shortForm)) {
      const [found] = match;
      const { index } = match;
      if (known.has(found)) continue;
      known.add(found);
      const around = text.slice(
        Math.max(0, index - 1),
        index + found.length + 2,
      );
      const isExplained = around.startsWith("(") || around.endsWith("(");
      const isShielded = shields.some(
        ({ start, end }) => index >= start && index < end,
      );
      // Words in a block of capitals are not short forms.
      const sentence = sentences.find(({ end }) => end > index);
      const isShouted =
        sentence && !/\p{Ll}/u.test(text.slice(sentence.start, sentence.end));
      if (isExplained || isShielded || isShouted || placeholders.has(found))
        continue;
      yield {
        start: index,
        end: index + found.length,
        reason: `Not every reader knows “${found}”`,
        hint: `Write it out the first time, with “${found}” in brackets if you need it again`,
      };
    }
  },
};

/** Told by another rule. */
const placeholders = new Set([
  "TBC",
  "TBA",
  "TBD",
  "TODO",
  "FIXME",
  "XXX",
  "XXXX",
]);
