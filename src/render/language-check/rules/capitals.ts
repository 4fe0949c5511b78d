import type { WordRule } from "./word-rule.ts";

/** Four words or more: three may be a name. Each has two letters or more. */
const block =
  /(?<![\p{L}\p{N}])\p{Lu}{2,40}(?:[ \u00a0'’-]\p{Lu}{1,40}){3,200}(?![\p{L}\p{N}])/gu;

/** Blocks of capitals, which are read letter by letter and sound like shouting. */
export const capitals: WordRule = {
  name: "capitals",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: capitals",
  languages: "any",
  sign: /[A-Z\u0370-\u052f]{2}[ \u00a0'’-]/u,
  *check({ read: { text } }) {
    for (const match of text.matchAll(block)) {
      const small = match[0].toLowerCase();
      const replacement = small.replace(/\p{Ll}/u, (first) =>
        first.toUpperCase(),
      );
      yield {
        start: match.index,
        end: match.index + match[0].length,
        reason: "Capitals are slower to read and sound like shouting",
        replacement,
        hint: "Write it in small letters and give names their capitals back",
      };
    }
  },
};
