import type { HouseStyle } from "#brand";
import { writeInstead, type Remark, type WordRule } from "./word-rule.ts";

/** The stop of "p.m." that ends a sentence as well is left to the sentence. */
const half = "([aApP]\\.?[mM](?:\\.(?=,| \\p{Ll}))?)(?![\\p{L}\\p{N}])";
const clock = "(\\d{1,2})(?:[.:](\\d{2}))?";
const start = "(?<![\\p{L}\\p{N}.:£$€/-])";

const single = new RegExp(`${start}${clock} ?${half}`, "gu");
/** `6-8pm` and `10am - 4pm`. */
const range = new RegExp(
  `${start}${clock}(?: ?${half})? ?[-–—] ?${clock} ?${half}`,
  "gu",
);
/** Only with two figures before the colon: `3:16` may be a verse and `4:1` a ratio. */
const military =
  /(?<![\p{L}\p{N}.:£$€/-])([01]\d|2[0-3]):([0-5]\d)(?: ?hrs| ?h)?(?![\p{L}\p{N}:])/gu;

/** Times as the brand writes them: 6.30pm, 6pm to 8pm, midday. */
export const times: WordRule = {
  name: "time",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: times",
  languages: "English",
  sign: /\d ?[ap]\.?m|\d:\d/iu,
  *check({ read: { text }, style, hasStyle }) {
    if (!hasStyle) return;
    const taken: { start: number; end: number }[] = [];
    for (const match of text.matchAll(range)) {
      const made = rangeRemark(match, style);
      taken.push(made);
      yield made;
    }
    for (const pattern of [single, military])
      for (const match of text.matchAll(pattern)) {
        const isTaken = taken.some(
          (place) => match.index >= place.start && match.index < place.end,
        );
        if (!isTaken) yield* singleRemark(match, style);
      }
  },
};

function rangeRemark(match: RegExpExecArray, style: HouseStyle): Remark {
  const [, hour = "", minute, first, other = "", rest, last = ""] = match;
  return writeInstead(
    match,
    `${said(hour, minute, first ?? last, style)} to ${said(other, rest, last, style)}`,
    "A dash between times is not read aloud, and both need am or pm",
  );
}

function* singleRemark(
  match: RegExpExecArray,
  style: HouseStyle,
): Generator<Remark> {
  const [found, hour = "", minute, suffix] = match;
  const isMilitary = suffix === undefined;
  const number = Number(hour);
  if (number > (isMilitary ? 23 : 12) || Number(minute ?? 0) > 59) return;
  const replacement = isMilitary
    ? said(String(number % 12 || 12), minute, number < 12 ? "am" : "pm", style)
    : said(hour, minute, suffix, style);
  if (replacement !== found)
    yield writeInstead(
      match,
      replacement,
      "Times are written on a clock of twelve hours, without a space",
    );
}

/** A time as the brand says it. */
function said(
  hour: string,
  minute: string | undefined,
  suffix: string,
  style: HouseStyle,
): string {
  const end = suffix.toLowerCase().startsWith("p") ? "pm" : "am";
  const isWhole = minute === undefined || minute === "00";
  if (Number(hour) === 12 && isWhole)
    return end === "pm" ? style.noon : style.midnight;
  return `${Number(hour)}${isWhole ? "" : `${style.timeSeparator}${minute}`}${end}`;
}
