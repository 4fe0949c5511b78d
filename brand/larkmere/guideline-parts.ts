/** Tables, lists and drawings of Larkmere's guidelines: what a section shows beside what it says. */
import type { GuidelinePart } from "../guidelines/guideline.ts";
import { lines } from "./lines.ts";
import { promises } from "./promises.ts";

/** What each promise means, in the order of the house narrative. */
export const promiseTable: GuidelinePart = {
  kind: "table",
  caption: "Five promises",
  head: ["Promise", "What it means"],
  rows: promises.map(({ line, title }) => [title["en"] ?? "", line]),
};

/** Which version of the logo stands on which ground. */
export const versionTable: GuidelinePart = {
  kind: "table",
  caption: "Which version on which ground",
  head: ["Version", "Stands on"],
  rows: [
    ["Colour", "White, Chalk and the tints"],
    ["Reversed", "Mere, Ink, Slate and the promise colours"],
    ["One ink", "Stamps, engraving, and papers printed in one colour"],
  ],
};

/** Words that people use for themselves, from the word list. */
export const inclusiveTable: GuidelinePart = {
  kind: "table",
  caption: "From the word list",
  head: ["Write", "Why"],
  rows: [
    ["older people", "Few people call themselves elderly"],
    ["disabled people", "People are not one thing"],
    ["uses a wheelchair", "A wheelchair sets free, it does not bind"],
    ["people who are homeless", "It is where they are now, not who they are"],
  ],
};

/** How each language is set. */
export const languageTable: GuidelinePart = {
  kind: "table",
  caption: "How each language is set",
  head: ["Language", "Reads", "Typeface"],
  rows: [
    ["English, Welsh, Polish, Romanian", "left to right", "Source Sans 3"],
    ["Arabic", "right to left", "Noto Sans Arabic"],
    ["Urdu", "right to left", "Noto Nastaliq Urdu"],
    ["Punjabi", "left to right", "Noto Sans Gurmukhi"],
    ["Bengali", "left to right", "Noto Sans Bengali"],
  ],
};

/** The same campaign for people who read in another way. */
export const accessTable: GuidelinePart = {
  kind: "table",
  caption: "Other ways to read a campaign",
  head: ["Format", "What it keeps to"],
  rows: [
    ["Large print", "18 point and more, set anew and not enlarged"],
    ["Easy read", "14 point and more, short sentences beside pictures"],
    ["High contrast", "12 point and more, at least 7 to 1"],
    ["Plain text and web page", "Every word of every poster and card"],
  ],
};

/** A box from its left top corner to its right bottom corner. */
const mark = (left: number, top: number, right: number, bottom: number) =>
  `M ${left} ${top} L ${right} ${top} L ${right} ${bottom} L ${left} ${bottom} Z`;

/** Ours is dark and underlined, a partner's is grey; heights are such that areas are 1 to 2, equal, and 2 to 1. */
export const lockUpFigure: GuidelinePart = {
  kind: "figure",
  caption: "We lead. Among equals. We support.",
  alt: "Three pairs of marks. Where we lead, our mark stands last with twice the area of the partner’s. Among equals the areas are the same. Where we support, ours has half the area.",
  drawing: {
    width: 210,
    height: 40,
    paths: [
      { d: mark(0, 15, 17, 26), fill: "slate" },
      { d: mark(26, 12, 50, 27.6), fill: "mere" },
      { d: mark(26, 29.6, 50, 31.2), fill: "sunrise" },
      { d: mark(80, 12, 104, 27.6), fill: "slate" },
      { d: mark(113, 12, 137, 27.6), fill: "mere" },
      { d: mark(113, 29.6, 137, 31.2), fill: "sunrise" },
      { d: mark(160, 12, 184, 27.6), fill: "slate" },
      { d: mark(193, 15, 210, 26), fill: "mere" },
      { d: mark(193, 28, 210, 29.6), fill: "sunrise" },
    ],
  },
};

/** The line that stands on print, in the two languages that most of it is printed in. */
export const socialTable: GuidelinePart = {
  kind: "table",
  caption: "The approved line",
  head: ["Language", "Words"],
  rows: [
    ["English", lines["en"]?.social ?? ""],
    ["Welsh", lines["cy"]?.social ?? ""],
  ],
};

/** What is asked of everything before it leaves. */
export const beforeSending: GuidelinePart = {
  kind: "list",
  isNumbered: true,
  items: [
    "It is made from the toolkit that is in use today.",
    "It is in the language of the people who read it.",
    "The logo stands clear, once, at its size or larger.",
    "It asks for one action, with an address and a phone number.",
    "It says how to get another format.",
    "It has its imprint and its date.",
    "Each photograph is credited, and its consent is in date.",
    "Somebody who did not make it has read it aloud.",
  ],
};
