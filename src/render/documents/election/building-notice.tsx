/**
 * The building notice: one side that says from when to when a building stays neutral, and the days of the vote.
 *
 * Every day on it is the election's own. It is set in the largest text in which all of it stands on one side.
 */
import { findFormat, noticeWords, pt, type NoticeWords, type Pt } from "#brand";
import type { FlowBlock, FlowDocument, Region } from "#templates";
import { ToolkitError } from "../../errors.ts";
import { FlowError } from "../../flow/flow-error.ts";
import { setDocument } from "../../flow/set-document.ts";
import type { Supplies } from "../../supplies.ts";
import {
  heading,
  points,
  paperStyle,
  table,
  words as set,
  type PaperStyle,
} from "../parts/paper-words.tsx";
import type { NoticeContent } from "./election-content.ts";
import { band, filled, longDay } from "./paper-parts.tsx";

/** Size of text of A4, as a part of its width; A3 is as much larger as its side is longer. */
const greatest = 19.5 / 595;
const least = 12 / 595;
const step = 0.5 / 595;

/** The notice in the largest text that fits. Throws `notice-overflow` where none does. */
export async function buildingNotice(
  content: NoticeContent,
  supplies: Supplies,
): Promise<FlowDocument> {
  const style = await paperStyle(content, supplies.fonts);
  for (let part = greatest; part >= least; part -= step) {
    const notice = noticeAt(content, style, part);
    if (await fits(notice, supplies)) return notice;
  }
  throw new ToolkitError(
    "notice-overflow",
    `The notice of "${content.election.name}" is longer than one side of ${content.format.toUpperCase()}: shorten the name of the election or whom to ask`,
  );
}

/** Whether a notice stands on one side, and each word in its column. */
async function fits(
  notice: FlowDocument,
  supplies: Supplies,
): Promise<boolean> {
  try {
    return (await setDocument(notice, supplies)).frames.length === 1;
  } catch (error) {
    if (error instanceof FlowError) return false;
    throw error;
  }
}

function noticeAt(
  content: NoticeContent,
  style: PaperStyle,
  part: number,
): FlowDocument {
  const { brand, election, format: code, languages } = content;
  const format = findFormat(code);
  const [first = "en"] = languages;
  const margin = pt(format.width * (languages.length > 1 ? 0.065 : 0.085));
  const height = pt(format.height * (languages.length > 1 ? 0.2 : 0.21));
  const titles = languages.map((language) => ({
    language,
    text: noticeWords[language].title,
  }));
  return {
    name: "building-notice",
    title: `${brand.name}: ${noticeWords[first].title}, ${election.name}`,
    language: first,
    direction: "ltr",
    format,
    sections: [
      {
        name: "notice",
        regions: columns(
          { width: format.width, height: format.height, margin, top: height },
          languages.length,
        ),
        blocks: () =>
          languages.flatMap((language) => {
            const size = pt(format.width * part);
            return said(content, { ...style, size, language }, language);
          }),
        page: () =>
          band(style, {
            titles,
            below: election.name,
            width: format.width,
            height,
            margin,
            titleSize: pt(format.width * (languages.length > 1 ? 0.06 : 0.09)),
          }),
      },
    ],
  };
}

/** One column for each language, beside each other: the one that is read first on the left. */
function columns(
  {
    height,
    margin,
    top,
    width,
  }: Readonly<Record<"height" | "margin" | "top" | "width", Pt>>,
  count: number,
): readonly Region[] {
  const gutter = count > 1 ? margin * 0.8 : 0;
  const column = (width - 2 * margin - gutter * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    start: pt(margin + index * (column + gutter)),
    top: pt(top + margin * 0.75),
    width: pt(column),
    height: pt(height - top - margin * 1.4),
  }));
}

/** Everything that the notice says in one language. */
function said(
  { contact, election, timetable }: NoticeContent,
  style: PaperStyle,
  language: NoticeWords["language"],
): readonly FlowBlock[] {
  const words = noticeWords[language];
  const dayOf = (day: typeof election.poll) => longDay(day, language);
  const until = dayOf(election.poll);
  const neutral = filled(words.neutral, {
    from: dayOf(election.notice),
    until,
  });
  const byFive = (day: typeof election.poll) =>
    filled(words.byFive, { day: dayOf(day) });
  return [
    lead(style, neutral),
    points(style, words.points),
    heading(style, words.days),
    table(style, {
      name: words.days,
      head: words.columns,
      rows: [
        [words.poll, filled(words.pollHours, { day: until })],
        ...(timetable
          ? [
              [words.register, dayOf(timetable.register)],
              [words.postal, byFive(timetable.postal)],
              [words.proxy, byFive(timetable.proxy)],
            ]
          : []),
      ],
      shares: [5, 6],
    }),
    ask(
      style,
      contact === undefined ? words.ask : filled(words.askAt, { contact }),
    ),
  ];
}

const lead = (style: PaperStyle, text: string): FlowBlock => ({
  kind: "text",
  starts: "region",
  text: set(style, text, {
    name: "lead",
    type: "lead",
    size: pt(style.size * 1.28),
    swatch: style.palette.primary,
  }),
});

const ask = (style: PaperStyle, text: string): FlowBlock => ({
  kind: "text",
  before: pt(style.size * 2),
  text: set(style, text, { name: "whom to ask", type: "label" }),
});
