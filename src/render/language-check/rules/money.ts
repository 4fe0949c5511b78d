import { grouped } from "./numbers.ts";
import { writeInstead, type WordRule } from "./word-rule.ts";

const pounds =
  /£(\s?)(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{1,2})?(?:( ?)(k|m|mn|bn|million|billion))?(?![\p{L}\p{N}]|\.\d|,\d)/giu;
const long: Readonly<Record<string, string>> = {
  m: "million",
  mn: "million",
  bn: "billion",
  million: "million",
  billion: "billion",
};

/** Sums of money: £6, £6.50, £9,000, £1 million. */
export const money: WordRule = {
  name: "money",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: money",
  languages: "English",
  sign: /£/u,
  *check({ read: { text }, hasStyle }) {
    if (!hasStyle) return;
    for (const match of text.matchAll(pounds)) {
      const replacement = said(match);
      if (replacement !== match[0])
        yield writeInstead(
          match,
          replacement,
          "Sums are written as £6, £6.50, £9,000 or £1 million",
        );
    }
  },
};

function said(match: RegExpExecArray): string {
  const [, , figures = "", pence = "", , unit = ""] = match;
  const whole = grouped(figures.replaceAll(",", ""));
  const key = unit.toLowerCase();
  if (key === "k")
    return pence === ""
      ? `£${grouped(`${figures.replaceAll(",", "")}000`)}`
      : match[0];
  const large = long[key];
  if (large !== undefined) return `£${whole}${pence} ${large}`;
  if (pence === "" || pence === ".00") return `£${whole}`;
  return `£${whole}${pence.padEnd(3, "0")}`;
}
