import type { ExhibitName } from "../guidelines/exhibit-names.table.ts";
import type {
  Guideline,
  GuidelineFigure,
  GuidelinePart,
  GuidelineRule,
} from "../guidelines/guideline.ts";
import {
  accessTable,
  beforeSending,
  inclusiveTable,
  languageTable,
  lockUpFigure,
  promiseTable,
  socialTable,
  versionTable,
} from "./guideline-parts.ts";

const everyone = ["all"] as const;

/** A section as it is written here: paragraphs and captions may be plain text. */
type Section = Omit<
  Guideline,
  "body" | "dos" | "donts" | "isInQuickGuide" | "rules"
> & {
  readonly body: readonly (string | GuidelinePart)[];
  readonly dos: readonly (string | GuidelineFigure)[];
  readonly donts: readonly (string | GuidelineFigure)[];
  readonly rules?: readonly GuidelineRule[];
};

/** An example with the picture that is drawn from the rule. */
const drawn = (exhibit: ExhibitName, caption: string): GuidelineFigure => ({
  caption,
  exhibit,
});

const sections: readonly Section[] = [
  {
    key: "intro",
    title: "Who we are when we speak",
    audience: everyone,
    summary:
      "We are open, inventive and careful with money. Everything that we make looks and sounds like one council, so that people know who is speaking and can trust it.",
    body: [
      "Larkmere is a place of market towns, villages and wide water. Our brand is how 148,000 people recognise their council on a bin sticker, a bus shelter or a phone.",
      "Use a toolkit first. It already holds the approved words, photographs and layouts.",
      promiseTable,
    ],
    dos: [
      "Start from the campaign toolkit",
      "Ask the brand team before you make something new",
    ],
    donts: ["Make a logo for a service or project", "Copy a layout by hand"],
  },
  {
    key: "logo",
    title: "Logo",
    audience: everyone,
    summary:
      "A lark rises in three arcs above still water; the arcs stand for our three towns. Use the supplied drawings and change nothing about them.",
    body: [
      "The horizontal logo comes first. Use the stacked version where width is short and the symbol alone only where our name is already beside it.",
    ],
    rules: [
      {
        statement: "One logo of ours on each face",
        severity: "warn",
        threshold: "1",
      },
    ],
    dos: [
      "Use one logo on each face",
      "Keep it in the bottom corner where the line ends",
    ],
    donts: [
      "Redraw, stretch or rotate it",
      "Set it in a sentence or repeat it as a pattern",
    ],
  },
  {
    key: "logo-clearspace",
    title: "Logo: clear space",
    audience: ["designers", "suppliers"],
    summary:
      "Keep a quarter of the logo’s width empty on every side. Nothing else may stand there.",
    body: [
      "Clear space counts from the drawing’s edge, and to the edge of the sheet too.",
    ],
    rules: [
      {
        statement: "Keep the clear space empty on every side",
        severity: "block",
        threshold: "a quarter of the logo’s width",
        check: "brand/logo-crowded",
      },
    ],
    dos: [drawn("logo-clear", "Leave more where you can")],
    donts: [
      drawn(
        "logo-crowded",
        "Let type, codes, partner logos or the trim come closer",
      ),
    ],
  },
  {
    key: "logo-sizes",
    title: "Logo: sizes",
    audience: ["designers", "suppliers"],
    summary:
      "At least 25 mm or 100 pixels wide; stacked 18 mm or 72 pixels; symbol 8 mm or 24 pixels. A third larger in newspapers.",
    body: [
      "On most sheets the logo is about a quarter of the short edge wide.",
      {
        kind: "table",
        caption: "Width of the horizontal logo",
        head: ["Sheet", "Width"],
        rows: [
          ["A6", "30 mm"],
          ["A5", "40 mm"],
          ["A4", "50 mm"],
          ["A3", "70 mm"],
          ["A2", "100 mm"],
          ["A1", "140 mm"],
          ["A0", "200 mm"],
        ],
      },
    ],
    rules: [
      {
        statement: "Never set the logo below its least width",
        severity: "block",
        threshold:
          "25 mm or 100 pixels; stacked 18 mm or 72 pixels; symbol 8 mm or 24 pixels",
        check: "brand/logo-too-small",
      },
    ],
    dos: [drawn("logo-large-enough", "Scale it with the sheet")],
    donts: [drawn("logo-too-small", "Go below the least width to save room")],
  },
  {
    key: "logo-versions",
    title: "Logo: versions",
    audience: ["designers", "suppliers"],
    summary:
      "Colour on white, chalk and tints. Reversed on our dark colours. One ink only where print allows no more.",
    body: [
      "The engine picks the version for the ground. On a photograph, put it on a solid panel.",
      versionTable,
    ],
    dos: [drawn("logo-on-its-ground", "Match the version to the ground")],
    donts: [
      drawn("logo-on-wrong-ground", "Take the version for another ground"),
      "Put it on a busy photograph",
    ],
  },
  {
    key: "logo-misuse",
    title: "Logo: what never happens",
    audience: everyone,
    summary:
      "No stretching, rotating, tinting, outlining, shadows, boxes, cropping or retyping. If it does not fit, use another version.",
    body: [
      "Every change makes the council a little harder to recognise and easier to imitate.",
    ],
    rules: [
      {
        statement: "Use the supplied drawing and change nothing about it",
        severity: "block",
      },
    ],
    dos: [
      drawn("logo-as-supplied", "Use it as it is supplied"),
      drawn("logo-on-its-ground", "Take the version for the ground"),
      "Ask for a file that you lack",
    ],
    donts: [
      drawn("logo-stretched", "Stretch it or press it flat"),
      drawn("logo-recolored", "Give it other colours"),
      "Take it from a web page or an old document",
    ],
  },
  {
    key: "colour",
    title: "Colour",
    audience: ["designers", "suppliers"],
    summary:
      "Mere is ours. Sunrise draws the eye. Each promise has its own colour, always with its icon and name. Print in the authored inks, never in a conversion.",
    body: [
      "Every colour has values for screen, coated and uncoated paper. They were chosen separately: the same recipe on another paper is another colour.",
      "One promise colour for each output. Sunrise is for the waterline and for what to press.",
    ],
    rules: [
      {
        statement: "Print in the authored inks",
        severity: "block",
        threshold: "the values of the swatch",
        check: "press/ink-not-authored",
      },
      {
        statement: "Keep the inks below what the paper takes",
        severity: "block",
        threshold: "300% coated, 280% uncoated, 240% newsprint",
        check: "press/total-ink",
      },
    ],
    dos: [
      "Use the swatch file for your program",
      "Name the paper when you order",
    ],
    donts: ["Mix promise colours", "Convert from RGB to CMYK"],
  },
  {
    key: "colour-accessibility",
    title: "Colour: contrast",
    audience: everyone,
    summary:
      "Text needs 4.5 to 1 against its ground, large text 3 to 1. White on any promise colour passes; Sunrise on white never does.",
    body: [
      "Colour alone never carries meaning: an icon or a word says it too.",
    ],
    rules: [
      {
        statement: "Text stands out from its ground",
        severity: "block",
        threshold: "4.5 to 1, large text 3 to 1",
        check: "brand/contrast",
      },
    ],
    dos: [drawn("words-readable", "Check pairs in the colour table")],
    donts: [drawn("words-pale", "Set Sunrise text on white or chalk")],
  },
  {
    key: "typography-print",
    title: "Typography",
    audience: ["designers", "suppliers"],
    summary:
      "Source Sans 3 for everything, Atkinson Hyperlegible Next for large print and easy read, Noto for other scripts. At least 12 point for what is to be read.",
    body: [
      "Headlines are black weight and tight; text is regular and open. Set left, or right where the language runs that way.",
      "A poster’s main words need an x-height of one two-hundredth of the distance that they are read from.",
    ],
    rules: [
      {
        statement: "Text that is to be read is large enough",
        severity: "warn",
        threshold: "12 point",
        check: "type/below-least-size",
      },
      {
        statement: "Every letter is in the font",
        severity: "block",
        check: "type/missing-glyph",
      },
      {
        statement: "Text fits where it stands",
        severity: "block",
        check: "type/overflow",
      },
    ],
    dos: [
      drawn("text-large-enough", "Let the template choose the size"),
      drawn("lines-short", "Keep lines short enough to find the next one"),
      drawn("words-in-sentence-case", "Write as a sentence is written"),
      "Let lines end where they end",
      "Load the brand’s own fonts",
    ],
    donts: [
      drawn("text-too-small", "Set text smaller until it fits"),
      drawn("lines-long", "Let lines run across the whole sheet"),
      drawn("words-in-capitals", "Use blocks of capitals"),
      "Justify or underline",
      "Substitute a font",
    ],
  },
  {
    key: "photography-people",
    title: "Photography: people",
    audience: everyone,
    summary:
      "Real residents and staff, in natural light, doing real things. We have consent for every face, for this use, in date.",
    body: [
      "Show the range of people who live here as ordinary, not as special.",
    ],
    rules: [
      {
        statement: "Everybody who can be recognised has agreed to this use",
        severity: "block",
        threshold: "in date and for this channel",
        check: "rights/consent-missing",
      },
      {
        statement: "A consent that was taken back is never used",
        severity: "block",
        check: "rights/consent-withdrawn",
      },
    ],
    dos: ["Ask for consent before the shoot"],
    donts: [
      "Stage handshakes or giant cheques",
      "Name a child whose face is shown",
    ],
  },
  {
    key: "photography-location",
    title: "Photography: places",
    audience: ["designers", "suppliers"],
    summary:
      "Places that people here recognise, in every season and in all three towns, with room for words and one clear subject.",
    body: [
      "Mark the focal point and what must stay whole, so that every crop works.",
      {
        kind: "figure",
        caption: "One clear subject, and calm space for words beside it",
        alt: "A stream running over rocks through a wood",
        photograph: "woodland-stream",
      },
    ],
    rules: [
      {
        statement: "A photograph has enough pixels for its size",
        severity: "warn",
        threshold: "300 for each inch in print",
        check: "photo/low-density",
      },
      {
        statement: "What must stay whole is not cut",
        severity: "warn",
        check: "photo/safe-crop-cut",
      },
    ],
    dos: [
      drawn("subject-whole", "Cut around the focal point"),
      drawn("photograph-with-veil", "Lay a veil under words"),
      "Leave calm space on one side",
    ],
    donts: [
      drawn("subject-cut", "Cut through what must stay whole"),
      drawn("photograph-without-veil", "Set words on the bare picture"),
      "Show number plates, house numbers or school badges",
    ],
  },
  {
    key: "photography-wellbeing",
    title: "Photography: wellbeing",
    audience: ["designers", "suppliers"],
    summary:
      "Connection, movement and quiet moments, outdoors and at home. Warm, never pitying, never a pose of despair.",
    body: [
      "Wellbeing runs through all five promises; the picture shows life, not a service.",
      {
        kind: "figure",
        caption: "A quiet moment outdoors, in the light that was there",
        alt: "The sun rising over hills, seen from a hilltop",
        photograph: "hilltop-sunrise",
      },
    ],
    dos: ["Show people together"],
    donts: ["Picture heads in hands, medication or alcohol"],
  },
  {
    key: "tone-of-voice",
    title: "Tone of voice",
    audience: everyone,
    summary:
      "Say what people can do, then why. Short sentences, everyday words, “we” and “you”. Warm, plain and honest.",
    body: ["If a sentence would sound odd at a bus stop, write it again."],
    rules: [
      {
        statement: "Words that we have banned are never set",
        severity: "block",
        threshold: "the word list",
        check: "words/banned",
      },
      {
        statement: "Every figure has a source and a date",
        severity: "block",
        check: "words/placeholder",
      },
    ],
    dos: ["Lead with the action", "Use figures that have a source and a date"],
    donts: [
      "Write “deliver”, “empower”, “leverage” or “transform”",
      "Promise what we cannot do",
    ],
  },
  {
    key: "plain-english",
    title: "Plain English",
    audience: everyone,
    summary:
      "Aim at a reading age of nine. At most 25 words in a sentence, 15 is better. No jargon, no “e.g.”, no ampersands.",
    body: [
      "A headline has at most eight words. A poster has at most 35 in all.",
    ],
    rules: [
      {
        statement: "Short sentences and everyday words",
        severity: "warn",
        threshold: "25 words in a sentence, a reading age of nine",
        check: "words/plain-english",
      },
      {
        statement: "Dates, times and numbers are in the house style",
        severity: "warn",
        check: "words/house-style",
      },
    ],
    dos: ["Read it aloud"],
    donts: ["Use capitals for emphasis"],
  },
  {
    key: "inclusive-language",
    title: "Inclusive language",
    audience: everyone,
    summary:
      "People first, and the words that people use for themselves. Say “disabled people”, “older people”, “carers”. Leave out what does not matter.",
    body: [
      "We write about abilities and rights, not about suffering or bravery.",
      inclusiveTable,
    ],
    rules: [
      {
        statement: "People are named as they name themselves",
        severity: "warn",
        threshold: "the word list",
        check: "words/plain-english",
      },
    ],
    dos: ["Ask the group that you write about"],
    donts: ["Write “the elderly”, “wheelchair-bound” or “hard to reach”"],
  },
  {
    key: "accessibility",
    title: "Accessible outputs",
    audience: everyone,
    summary:
      "Every picture has alternative text. Every poster says how to get another format. The press file never goes on the web.",
    body: [
      "The law is WCAG 2.2 AA for our websites and the documents on them.",
      accessTable,
    ],
    rules: [
      {
        statement: "Every poster says how to get another format",
        severity: "block",
      },
    ],
    dos: ["Publish the text of a poster beside it"],
    donts: ["Put a poster online as a picture alone"],
  },
  {
    key: "welsh-bilingual",
    title: "Languages",
    audience: everyone,
    summary:
      "Toolkits come in eight languages with the same design and care. Where Welsh standards apply, Welsh comes first, at the same time and the same size.",
    body: [
      "Translations are approved like any other copy. Never paste an automatic translation.",
      languageTable,
    ],
    dos: ["Let the template set the direction of the text"],
    donts: ["Shrink a language to make it fit"],
  },
  {
    key: "partnership",
    title: "Partners",
    audience: ["partners", "designers"],
    summary:
      "When we lead, our logo is largest. With equals, logos share equal area. When we support, we follow the leader’s guide.",
    body: [
      "Keep a full clear space between logos and agree the lock-up before you print.",
      lockUpFigure,
    ],
    dos: [
      drawn("marks-by-area", "Give equal partners equal area"),
      "Ask for the partner’s own file",
    ],
    donts: [
      drawn("marks-by-height", "Set marks of partners to one height"),
      "Merge logos or put them in boxes",
    ],
  },
  {
    key: "social",
    title: "Social accounts on print",
    audience: everyone,
    summary:
      "Every public print says where to follow us, in words, with our one handle @LarkmereCouncil.",
    body: ["Service accounts are not promoted on council print.", socialTable],
    rules: [
      {
        statement: "Every public print says where to follow us",
        severity: "warn",
      },
    ],
    dos: [drawn("social-in-words", "Use the approved line")],
    donts: [drawn("social-as-marks", "Print a row of network logos")],
  },
  {
    key: "print-production",
    title: "Print production",
    audience: ["suppliers", "designers"],
    summary:
      "Send the press file, not the screen file. 3 mm bleed up to A3, 5 mm above. Text stays in the safe area. Black text is black ink only.",
    body: [
      "The job ticket names paper, quantity, finish and delivery. No job starts without it.",
    ],
    rules: [
      {
        statement: "Ink that touches the edge runs on to the bleed",
        severity: "block",
        threshold: "3 mm up to A3, 5 mm above",
        check: "press/missing-bleed",
      },
      {
        statement: "Black text is black ink alone",
        severity: "warn",
        check: "press/rich-black-text",
      },
      {
        statement: "Text stays in the safe area",
        severity: "block",
        threshold: "the format’s safe area",
        check: "brand/outside-safe-area",
      },
    ],
    dos: [
      drawn("bleed-to-the-edge", "Let ink run on to the bleed"),
      drawn("text-in-safe-area", "Keep words in the safe area"),
      "Check the proof against the ticket",
    ],
    donts: [
      drawn("bleed-missing", "Stop ink at the trim"),
      drawn("text-outside-safe-area", "Bring words close to the edge"),
      "Open and mend our artwork: tell us what is wrong",
    ],
  },
  {
    key: "checklist",
    title: "Before you send it",
    audience: everyone,
    summary:
      "Right toolkit? Right language? Logo clear? One action? Address and phone? Other formats line? Imprint and date? Photograph credited, consent in date?",
    body: [
      "Preflight asks most of this for you. Read what it says.",
      beforeSending,
    ],
    dos: ["Mend every blocking finding"],
    donts: ["Work around a finding in another program"],
  },
];

const caption = (shown: string | GuidelineFigure): GuidelineFigure =>
  typeof shown === "string" ? { caption: shown } : shown;

/** Larkmere's guidelines in short sections; what is for everybody stands in the quick guide too. */
export const guidelines: readonly Guideline[] = sections.map(
  ({ body, donts, dos, rules = [], ...section }) => ({
    ...section,
    isInQuickGuide: section.audience.includes("all"),
    body: body.map((part) =>
      typeof part === "string" ? { kind: "paragraph", text: part } : part,
    ),
    rules,
    dos: dos.map(caption),
    donts: donts.map(caption),
  }),
);
