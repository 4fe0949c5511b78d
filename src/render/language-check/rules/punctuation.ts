import { writeInstead, type Remark, type WordRule } from "./word-rule.ts";

interface Slip {
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly reason: string;
}

const slips: readonly Slip[] = [
  {
    pattern: /(?<=\p{L})(?<![!])!{2,20}/gu,
    replacement: "!",
    reason: "One exclamation mark is loud enough",
  },
  {
    pattern: /(?<=[\p{L}\p{N},;.]) {2,40}(?=[\p{L}\p{N}])/gu,
    replacement: " ",
    reason: "Two spaces stand where one belongs",
  },
  {
    pattern: /(?<=\p{L}) {1,3}(?=[,;.](?:\s|$))/gu,
    replacement: "",
    reason: "A space stands before a stop or comma",
  },
];

/** Slips of the keyboard that a printed page shows for ever. */
export const punctuation: WordRule = {
  name: "punctuation",
  code: "words/house-style",
  severity: "note",
  source: "Proof reading",
  languages: "English",
  sign: /!!| {2}| [,;.]/u,
  *check({ read: { text } }) {
    for (const { pattern, replacement, reason } of slips)
      for (const match of text.matchAll(pattern))
        yield slip(match, replacement, reason);
  },
};

const slip = (
  match: RegExpExecArray,
  replacement: string,
  reason: string,
): Remark => ({
  ...writeInstead(match, replacement, reason),
  ...(replacement.trim() === "" && { hint: "Take the spare space away" }),
});
