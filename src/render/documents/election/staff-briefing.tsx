/** The briefing of staff before an election: from when to when, what stops, what goes on, what to do, whom to ask. */
import { counted, dayText, pt } from "#brand";
import type { FlowBlock, FlowDocument } from "#templates";
import { paper, paperFormat, paperGrid } from "../parts/paper.tsx";
import {
  heading,
  paragraph,
  points,
  table,
  type PaperStyle,
} from "../parts/paper-words.tsx";
import type { BriefingContent } from "./election-content.ts";
import { band, longDay } from "./paper-parts.tsx";

const grid = paperGrid({
  margin: 20,
  bandHeight: 52,
  gap: 10,
  top: 22,
  foot: 24,
  edge: 12,
});

/** The briefing, in English: staff of a council in Wales read the notice in Welsh first. */
export function staffBriefing(
  content: BriefingContent,
  style: PaperStyle,
): FlowDocument {
  const { brand, election, issued } = content;
  return paper({
    name: "election-briefing",
    title: `${brand.name}: staff briefing, ${election.name}`,
    grid,
    style,
    band: band(style, {
      titles: [{ text: "Before the vote", language: "en" }],
      below: `Staff briefing: ${election.name}`,
      width: paperFormat.width,
      height: grid.bandHeight,
      margin: grid.margin,
      titleSize: pt(36),
    }),
    foot: `${brand.name}, ${election.name}, as of ${dayText(issued)}`,
    blocks: () => blocksOf(content, style),
  });
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
    points(
      style,
      [
        "Make and fetch files in Livery only: it asks the rules again each time and tells you why something is refused.",
        "Take posters of campaigns that stop off the wall on the first day. Send nothing again that you fetched before.",
        "Ask before you launch anything new, open a consultation or plan an event with a member.",
        "Give members no pictures and no files; pass the request on.",
        "When in doubt, ask first.",
      ],
      true,
    ),
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
