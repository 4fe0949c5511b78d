import { writeInstead, type Remark, type WordRule } from "./word-rule.ts";

// Editors check words in the browser: no rule loads the brand there.
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

/** `Sep`, `Sept` and `September`; `may` in lower case is a verb. */
const month = `(?:${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3) || "(?!)"}|t)?`).join("|")})`;
const weekday = `(?:${["Sun", "Mon", "Tue(?:s)?", "Wed(?:nes)?", "Thu(?:r(?:s)?)?", "Fri", "Sat(?:ur)?"].join("|")})(?:day)?`;
const edge = "(?![\\p{L}\\p{N}])";
const start = "(?<![\\p{L}\\p{N}/.-])";

/** `Tues., 3rd of Mar. 2026`, with everything but day and month optional. */
const written = new RegExp(
  `${start}(?:(${weekday})\\.?(,)? (?:the )?)?(\\d{1,2})(st|nd|rd|th)?( of)? (${month})${edge}(?:\\.?(,)? (\\d{4})${edge})?`,
  "gu",
);
/** `March 3rd, 2026`: the year or the ordinal tells it from `May 20 people`. */
const turned = new RegExp(
  `${start}(?:(${weekday}),? )?(${month})\\.? (\\d{1,2})(?:(?:st|nd|rd|th)${edge}(?:,? (\\d{4})${edge})?|, (\\d{4})${edge})`,
  "gu",
);
const numeric = new RegExp(
  `${start}(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${edge}(?![/.-]\\d)`,
  "gu",
);
const range = new RegExp(
  `${start}(\\d{1,2})(?:st|nd|rd|th)? ?[-–—] ?(\\d{1,2})(?:st|nd|rd|th)? (${month})${edge}`,
  "gu",
);

/** Dates as a neighbour would say them: Tuesday 3 March 2026. */
export const dates: WordRule = {
  name: "date",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: dates",
  languages: "English",
  sign: /\d[/.-]\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u,
  *check({ read: { text }, hasStyle }) {
    const ranges = hasStyle ? [...text.matchAll(range)] : [];
    yield* ranges.map(rangeRemark);
    for (const match of text.matchAll(written)) {
      if (isWithin(ranges, match)) continue;
      yield* writtenRemark(match, hasStyle);
    }
    if (!hasStyle) return;
    for (const match of text.matchAll(turned)) {
      const [, day = "", name = "", number, first, second] = match;
      const year = first ?? second;
      yield remark(match, [longDay(day), number, longMonth(name), year]);
    }
    for (const match of text.matchAll(numeric)) yield* numericRemark(match);
  },
};

const isWithin = (
  ranges: readonly RegExpExecArray[],
  { index }: RegExpExecArray,
): boolean =>
  ranges.some(
    (found) => index >= found.index && index < found.index + found[0].length,
  );

const remark = (
  match: RegExpExecArray,
  parts: readonly (string | undefined)[],
): Remark =>
  writeInstead(
    match,
    parts.filter(Boolean).join(" "),
    "Dates are written as day, month and year in words and figures",
  );

function rangeRemark(match: RegExpExecArray): Remark {
  const [, from, to, name = ""] = match;
  return {
    ...remark(match, [from, "to", to, longMonth(name)]),
    reason: "A dash between dates is not read aloud",
  };
}

function* writtenRemark(
  match: RegExpExecArray,
  hasStyle: boolean,
): Generator<Remark> {
  const [found, day = "", , figure = "", , , name = "", , year] = match;
  const wanted = [longDay(day), String(Number(figure)), longMonth(name), year];
  const wrong = faultOf(day, Number(figure), name, year);
  if (wrong !== undefined)
    yield {
      start: match.index,
      end: match.index + found.length,
      severity: "warn",
      reason: wrong,
      hint: "Look the day up in a calendar",
    };
  else if (hasStyle && wanted.filter(Boolean).join(" ") !== found)
    yield remark(match, wanted);
}

/** A day that no calendar has, or that is another weekday. */
function faultOf(
  day: string,
  figure: number,
  name: string,
  year: string | undefined,
): string | undefined {
  const index = months.indexOf(longMonth(name));
  const length = new Date(
    Date.UTC(Number(year ?? 2024), index + 1, 0),
  ).getUTCDate();
  if (figure < 1 || figure > length)
    return `${longMonth(name)}${year ? ` ${year}` : ""} has no day ${figure}`;
  if (day === "" || year === undefined) return undefined;
  const is =
    weekdays[new Date(Date.UTC(Number(year), index, figure)).getUTCDay()] ?? "";
  return is === longDay(day)
    ? undefined
    : `${figure} ${longMonth(name)} ${year} is a ${is}, not a ${longDay(day)}`;
}

function* numericRemark(match: RegExpExecArray): Generator<Remark> {
  const [, day = "", sign, figure = "", year = ""] = match;
  const name = months[Number(figure) - 1];
  // Two figures of a year after stops or hyphens are a version, a score or a code as often as a date.
  if (!name || Number(day) < 1 || Number(day) > 31) return;
  if (year.length === 2 && sign !== "/") return;
  const full = year.length === 2 ? `20${year}` : year;
  yield {
    ...remark(match, [String(Number(day)), name, full]),
    reason: "A date in figures is read in two ways",
  };
}

const longMonth = (name: string): string =>
  months.find((candidate) => candidate.startsWith(name.slice(0, 3))) ?? name;

const longDay = (name: string): string =>
  name === ""
    ? ""
    : (weekdays.find((candidate) => candidate.startsWith(name.slice(0, 3))) ??
      name);
