/** The briefing of staff before an election: from when to when, what stops, what goes on, what to do, whom to ask. */
import { dayText, findFormat, mm, mmToPt, pt } from "#brand";
import {
  Box,
  Text,
  type FlowBlock,
  type FlowDocument,
  type PageFacts,
} from "#templates";
import type { ReactElement } from "react";
import { documentPalette, type DocumentPalette } from "../document-palette.ts";
import type { BriefingContent } from "./election-content.ts";
import {
  band,
  heading,
  longDay,
  paragraph,
  points,
  table,
  type PaperStyle,
} from "./paper-parts.tsx";

const format = findFormat("a4");
const margin = mmToPt(mm(20));
const width = pt(format.width - 2 * margin);
const bandHeight = mmToPt(mm(52));
const foot = mmToPt(mm(24));

/** The briefing, in English: staff of a council in Wales read the notice in Welsh first. */
export function staffBriefing(content: BriefingContent): FlowDocument {
  const { brand, election } = content;
  const palette = documentPalette(brand);
  const style: PaperStyle = { palette, size: pt(12), language: "en" };
  const below = (top: number) => ({
    start: margin,
    width,
    top: pt(top),
    height: pt(format.height - top - foot),
  });
  return {
    name: "election-briefing",
    title: `${brand.name}: staff briefing, ${election.name}`,
    language: "en",
    direction: "ltr",
    format,
    sections: [
      {
        name: "briefing",
        firstRegions: [below(bandHeight + mmToPt(mm(10)))],
        regions: [below(mmToPt(mm(22)))],
        blocks: () => blocksOf(content, style),
        page: (facts) => (
          <>
            {facts.page === 1 &&
              band(palette, {
                titles: [{ text: "Before the vote", language: "en" }],
                below: `Staff briefing: ${election.name}`,
                width: format.width,
                height: bandHeight,
                margin,
                titleSize: pt(36),
              })}
            {edges(content, palette, facts)}
          </>
        ),
      },
    ],
  };
}

const blocksOf = (
  content: BriefingContent,
  style: PaperStyle,
): readonly FlowBlock[] => {
  const { election, goesOn, rules, sources } = content;
  const reached = content.contact === undefined ? "" : `, ${content.contact}`;
  return [
    paragraph(
      { ...style, size: pt(15) },
      `From ${longDay(election.notice, "en")} until the polls close at 10pm on ${longDay(election.poll, "en")} the council does nothing that could look like taking sides. Everyday work goes on.`,
      0,
    ),
    paragraph(
      style,
      election.wards.length === 0
        ? "It holds for the whole area."
        : `It holds for what is meant for ${new Intl.ListFormat("en-GB").format(election.wards)}, and for what is meant for the whole area.`,
    ),
    heading(style, "The days"),
    table(style, daysOf(content)),
    heading(style, "What stops"),
    ...stopped(content, style),
    heading(style, "What goes on"),
    points(style, [
      "Services, emergencies, statutory notices and answers to the press about facts.",
      "How to register, how to vote, who stands where: what is about voting itself.",
      ...(goesOn.length > 0
        ? [
            `Campaigns that run already and are not in dispute: ${new Intl.ListFormat("en-GB").format(goesOn)}.`,
          ]
        : []),
    ]),
    heading(style, "What nobody does until the polls close"),
    points(style, rules),
    heading(style, "What you do"),
    {
      ...numbered(style, [
        "Make and fetch files in Livery only: it asks the rules again each time and tells you why something is refused.",
        "Take posters of campaigns that stop off the wall on the first day. Send nothing again that you fetched before.",
        "Ask before you launch anything new, open a consultation or plan an event with a member.",
        "Give members no pictures and no files; pass the request on.",
        "When in doubt, ask first.",
      ]),
    },
    heading(style, "Whom to ask"),
    paragraph(
      style,
      `Ask the monitoring officer${reached}. That officer alone can let a campaign go on, with a reason that is recorded.`,
    ),
    heading(style, "What this rests on"),
    points(style, sources),
    paragraph(
      style,
      "This briefing tells staff what the council does. It is no legal advice.",
    ),
  ];
};

function daysOf({ election, timetable }: BriefingContent) {
  const { notice, poll } = election;
  return {
    name: "The days",
    head: ["What", "When"],
    rows: [
      [
        "The period begins, with the notice of election",
        `${longDay(notice, "en")}, 00:00`,
      ],
      ...(timetable
        ? [
            ["Last day to register to vote", longDay(timetable.register, "en")],
            [
              "Last day to apply for a postal vote",
              `${longDay(timetable.postal, "en")}, 5pm`,
            ],
            [
              "Last day to apply for a proxy vote or a certificate",
              `${longDay(timetable.proxy, "en")}, 5pm`,
            ],
          ]
        : []),
      ["Polling day", `${longDay(poll, "en")}, 7am to 10pm`],
      ["Everything is released by itself", `${longDay(poll, "en")}, 10pm`],
    ],
    shares: [4, 5],
  };
}

function stopped(
  { issued, jobs, links, outputs, stops }: BriefingContent,
  style: PaperStyle,
): readonly FlowBlock[] {
  const counted = (count: number, noun: string) =>
    `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
  if (stops.length === 0)
    return [
      paragraph(
        style,
        `On ${dayText(issued)} nothing that is in the library stops. New work is asked about all the same.`,
      ),
    ];
  return [
    paragraph(
      style,
      `As the library stands on ${dayText(issued)}, ${counted(outputs, "finished file")}, ${counted(links, "link")} that were sent and ${counted(jobs, "print job")} on order rest until the polls close.${jobs > 0 ? " What is on the press already, the press desk must stop." : ""}`,
    ),
    table(style, {
      name: "What stops",
      head: ["Campaign", "What happens", "Files that rest"],
      rows: stops.map(({ name, outputs: count, what }) => [
        name,
        what,
        count.toLocaleString("en-GB"),
      ]),
      shares: [4, 6, 3],
    }),
  ];
}

const numbered = (
  { palette, size, language }: PaperStyle,
  texts: readonly string[],
): FlowBlock => ({
  kind: "list",
  before: pt(size * 1.3),
  isNumbered: true,
  indent: pt(size * 1.7),
  gap: pt(size * 1.05),
  items: texts.map((text, index) => ({
    mark: (
      <Text
        name="number"
        type="label"
        size={size}
        swatch={palette.primary}
        language={language}
      >
        {`${index + 1}.`}
      </Text>
    ),
    text: (
      <Text
        name="step"
        type="body"
        size={size}
        swatch={palette.text}
        language={language}
      >
        {text}
      </Text>
    ),
  })),
});

function edges(
  { brand, election, issued }: BriefingContent,
  palette: DocumentPalette,
  facts: PageFacts,
): ReactElement {
  const edge = (name: string, text: string) => (
    <Text
      name={name}
      is="artifact"
      type="label"
      size={pt(10)}
      swatch={palette.secondaryText}
    >
      {text}
    </Text>
  );
  return (
    <Box
      direction="row"
      justify="between"
      width={width}
      pin={{ bottom: mmToPt(mm(12)), start: margin }}
    >
      {edge(
        "foot",
        `${brand.name}, ${election.name}, as of ${dayText(issued)}`,
      )}
      {edge("folio", `${facts.page} of ${facts.pages}`)}
    </Box>
  );
}
