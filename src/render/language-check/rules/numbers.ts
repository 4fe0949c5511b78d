import {
  writeInstead,
  type Remark,
  type WordRule,
  type WordSubject,
} from "./word-rule.ts";

const plain =
  /(?<![\p{L}\p{N}.,:/#£$€+@_-])\d{4,12}(?![\p{L}\p{N}_/-]|[.,:]\d)/gu;
const percent =
  /(?<![\p{L}\p{N}.,])(\d{1,9}(?:\.\d{1,4})?)(?: ?per ?cent| %)(?![\p{L}\p{N}%])/giu;
const figures = "two three four five six seven eight nine ten".split(" ");
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${figures.join("|")})(?= (?:minutes|hours|days|weeks|months|years|miles|metres|pounds|pence|per cent|million|billion)(?![\\p{L}]))`,
  "giu",
);

/** Numbers: 148,000, 60%, 3 weeks. */
export const numbers: WordRule = {
  name: "number",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: numbers",
  languages: "English",
  sign: /\d{4}|per ?cent| %|minutes|hours|days|weeks|months|years|miles|metres|pounds|pence|illion/iu,
  *check(subject) {
    if (!subject.hasStyle) return;
    const { text } = subject.read;
    yield* thousands(subject);
    for (const match of text.matchAll(percent))
      yield writeInstead(
        match,
        `${match[1] ?? ""}%`,
        "Per cent is written as a sign",
      );
    for (const match of text.matchAll(spelled)) {
      const [word] = match;
      const value = figures.indexOf(word.toLowerCase()) + 2;
      const startsSentence = /^\p{Lu}/u.test(word);
      if (startsSentence || value < subject.style.figuresFrom) continue;
      yield {
        ...writeInstead(match, String(value), "Figures are found at a glance"),
        severity: "note",
      };
    }
  },
};

/** Numbers of four figures may be years, and any may be a reference: only what counts things is told. */
function* thousands({ read: { text } }: WordSubject): Generator<Remark> {
  for (const match of text.matchAll(plain)) {
    const [found] = match;
    const after = text.slice(
      match.index + found.length,
      match.index + found.length + 24,
    );
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const counts =
      /^ \p{Ll}{3,}s(?![\p{L}])|^ (?:people|children|homes)(?![\p{L}])/u.test(
        after,
      );
    const isYear = found.length === 4 && /^(?:1[5-9]|20)/u.test(found);
    const isName =
      /(?:\b(?:number|no|ref|reference|code|id|room|call|text|phone|ring|dial|form|order|case|account|to|on|box)\.?:?\s{1,2}|\d[ \u00a0])$/iu.test(
        before,
      );
    if (found.startsWith("0") || isYear || isName || !counts) continue;
    yield writeInstead(match, grouped(found), "A comma marks the thousands");
  }
}

/** Figures with commas at the thousands. */
export const grouped = (digits: string): string =>
  digits.replaceAll(/\B(?=(?:\d{3}){1,5}(?!\d))/gu, ",");
