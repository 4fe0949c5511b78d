import { larkmere } from "#larkmere";
import { checkWords, openEnglish, type CheckOptions } from "#render/words";
import { beforeAll, describe, expect, it } from "vitest";
import { cleanProse, poorProse } from "./council-prose.ts";

const words = larkmere.words ?? expect.fail("Larkmere has no word list");
let english: Awaited<ReturnType<typeof openEnglish>>;

beforeAll(async () => {
  english = await openEnglish();
});

const check = (text: string, options: Partial<CheckOptions> = {}) =>
  checkWords(text, { language: "en", words, english, ...options });

/** What is found, as `rule: found → replacement`. */
const said = (text: string, options: Partial<CheckOptions> = {}) =>
  check(text, options).map(
    ({ rule, text: found, replacement = "?" }) =>
      `${rule}: ${found} → ${replacement}`,
  );

describe("dates, times and figures", () => {
  it.each([
    ["on 3rd March 2026", "date: 3rd March 2026 → 3 March 2026"],
    ["on Tues 3 Mar. 2026.", "date: Tues 3 Mar. 2026 → Tuesday 3 March 2026"],
    ["on Tuesday, 3 March", "date: Tuesday, 3 March → Tuesday 3 March"],
    ["the 21st of June", "date: 21st of June → 21 June"],
    ["on March 3, 2026", "date: March 3, 2026 → 3 March 2026"],
    ["on June 21st", "date: June 21st → 21 June"],
    ["by 03/04/2026", "date: 03/04/2026 → 3 April 2026"],
    ["from 3-5 March", "date: 3-5 March → 3 to 5 March"],
    ["Monday 3 March 2026", "date: Monday 3 March 2026 → ?"],
    ["by 31 April", "date: 31 April → ?"],
    ["in 2026/27", "year-range: 2026/27 → 2026 to 2027"],
    ["in 2026-2027", "year-range: 2026-2027 → 2026 to 2027"],
    ["at 6:30pm", "time: 6:30pm → 6.30pm"],
    ["at 6.30 p.m. sharp", "time: 6.30 p.m. → 6.30pm"],
    ["at 6.00pm", "time: 6.00pm → 6pm"],
    ["at 18:30", "time: 18:30 → 6.30pm"],
    ["at 12pm", "time: 12pm → midday"],
    ["from 6-8pm", "time: 6-8pm → 6pm to 8pm"],
    ["from 10am - 4pm", "time: 10am - 4pm → 10am to 4pm"],
    ["costs £6.5", "money: £6.5 → £6.50"],
    ["costs £6.00", "money: £6.00 → £6"],
    ["costs £1200", "money: £1200 → £1,200"],
    ["costs £1.5m", "money: £1.5m → £1.5 million"],
    ["and 12000 homes", "number: 12000 → 12,000"],
    ["about 60 per cent", "number: 60 per cent → 60%"],
    ["in three weeks", "number: three → 3"],
    ["Call 01632960123", "phone-number: 01632960123 → 01632 960 123"],
    ["Call (01632) 960123", "phone-number: (01632) 960123 → 01632 960 123"],
    ["Call +44 1632 960123", "phone-number: +44 1632 960123 → 01632 960 123"],
    ["Call 08081570321", "phone-number: 08081570321 → 0808 157 0321"],
    ["Call 02079460018", "phone-number: 02079460018 → 020 7946 0018"],
    [
      "See https://www.larkmere.example/food/.",
      "url: https://www.larkmere.example/food/ → larkmere.example/food",
    ],
    ["tea & cake", "ampersand: & → and"],
    [
      "PLEASE DO NOT PARK HERE",
      "capitals: PLEASE DO NOT PARK HERE → Please do not park here",
    ],
    ["Come along!!", "punctuation: !! → !"],
  ])("%s", (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it.each([
    "Tuesday 3 March 2026 at 6.30pm",
    "You may 20 times over",
    "a ratio of 4.5:1 and a score of 3-2",
    "John 3:16",
    "in 2026 and 1851",
    "from 2019-2026, on 2026-11-22, form 2026/14",
    "12 March Street",
    "version 1.2.3 of ISO 9001",
    "text 60777 or ring extension 4021",
    "9,000 homes, £9,000 and £1 million",
    "Call 01632\u00a0960\u00a0000.",
    "Marks & Spencer, Q&A, R&B",
    "BBC and NHS staff",
    "24 hours a day, 7 days a week",
    "meals@larkmere.example or @LarkmereCouncil",
    "postcode LK1 2AB, box 12000 and call 12345",
  ])("leaves alone: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("follow the brand: a colon where its style has one", () => {
    const style = { ...words.style, timeSeparator: ":" } as const;
    expect(said("at 6.30pm", { words: { ...words, style } })).toEqual([
      "time: 6.30pm → 6:30pm",
    ]);
  });
});

describe("gaps", () => {
  it.each([
    "X homes",
    "£X",
    "£xxx",
    "X%",
    "[date]",
    "[insert name here]",
    "(insert date)",
    "<venue>",
    "{{deadline}}",
    "TBC",
    "T.B.A.",
    "Lorem ipsum",
    "dd/mm/yyyy",
    "XXXX",
    "____",
    "00000 000000",
    "TODO",
    "Insert headline here",
  ])("%s blocks", (gap) => {
    expect(check(`We built ${gap}`)).toMatchObject([
      {
        code: "words/placeholder",
        severity: "block",
        start: 9,
        text: expect.stringContaining(gap.slice(0, 1)),
      },
    ]);
  });

  it.each([
    "Bring ID (photo ID is best) or a letter (date of birth)",
    "(your bill), «date» and (text 60777)",
    "Malcolm X spoke, and X-rays are free",
    "Follow us on X",
    "[sic] and [1]",
    "the 5xx series",
    "Really?",
    "Name (in capitals)",
    "Add your voice",
    "Your text will arrive soon",
  ])("are not seen in: %s", (text) => {
    expect(
      check(text).filter(({ code }) => code === "words/placeholder"),
    ).toEqual([]);
  });

  it("block in every language", () => {
    expect(
      check("Rydyn ni’n adeiladu [date]", { language: "cy" }),
    ).toMatchObject([{ severity: "block" }]);
    expect(check("سنبني TBC منزلًا", { language: "ar" })).toMatchObject([
      { severity: "block", text: "TBC" },
    ]);
  });

  it.each([
    ["cy", "Byddwn yn adeiladu X cartref", "X"],
    ["cy", "Bydd X o bobl yn elwa", "X"],
    ["cy", "Dewch i [lleoliad] ar y bws", "[lleoliad]"],
    ["cy", "Dewch ar [dyddiad i ddilyn]", "[dyddiad i ddilyn]"],
    ["cy-GB", "Dewch ddydd Mawrth (i’w gadarnhau)", "i’w gadarnhau"],
    ["cy", "Rhowch y testun yma", "Rhowch y testun yma"],
    ["pl", "Zbudujemy X domów", "X"],
    ["ro", "Construim X locuințe", "X"],
  ])("block in the words of %s: %s", (language, text, gap) => {
    expect(check(text, { language })).toMatchObject([
      { code: "words/placeholder", severity: "block", text: gap },
    ]);
  });

  it.each([
    ["cy", "Darllenwch y testun yma heddiw"],
    ["cy", "Dilynwch ni ar X"],
    ["cy", "Mae mis Mai yma (dyddiad geni)"],
    ["en", "The word lle means place, and X lle means nothing"],
  ])("are not seen in %s: %s", (language, text) => {
    expect(
      check(text, { language }).filter(
        ({ code }) => code === "words/placeholder",
      ),
    ).toEqual([]);
  });

  it("are no gaps where references are still to be filled", () => {
    expect(check("Published {date}", { mayHoldTokens: true })).toEqual([]);
    expect(check("Published {date}")).toHaveLength(1);
  });
});

describe("the word list", () => {
  it.each([
    ["We utilise it", "word-list: utilise → use"],
    ["Utilising it helps", "word-list: Utilising → Using"],
    ["We deliver change", "word-list: deliver → provide"],
    ["in order to vote", "word-list: in order to → to"],
    ["such as bread, e.g. rolls", "word-list: e.g. → for example"],
    ["You can’t park", "word-list: can’t → cannot"],
    ["the disabled", "word-list: the disabled → disabled people"],
    [
      "Larkmere Borough Council",
      "word-list: Larkmere Borough Council → Larkmere Council",
    ],
    ["Take it to the tip", "word-list: the tip → the recycling centre"],
  ])("%s", (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it.each([
    "We deliver your new bin",
    "the disabled parking bay",
    "You could foster a child",
    "Here is the tip of the day",
    "Never write “utilise”",
    "We met at Robust Timber",
    "Write to utilise@larkmere.example",
  ])("leaves alone: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("lets a campaign and a text have their words", () => {
    const text = "We are fostering a kinder town";
    expect(said(text)).toHaveLength(1);
    expect(said(text, { campaign: "be-their-steady" })).toEqual([]);
    expect(said(text, { allowed: ["foster"] })).toEqual([]);
  });

  it("blocks what is banned and warns of the rest", () => {
    expect(check("We empower and utilise")).toMatchObject([
      { code: "words/banned", severity: "block" },
      { code: "words/plain-english", severity: "warn" },
    ]);
  });

  it("holds a language's own words", () => {
    expect(said("Cyngor Bwrdeistref Larkmere", { language: "cy" })).toEqual([
      "word-list: Cyngor Bwrdeistref Larkmere → Cyngor Larkmere",
    ]);
  });
});

describe("sentences", () => {
  it("of more than 25 words are told where they may be cut", () => {
    const long = `We will ${"really ".repeat(12)}try and we ${"always ".repeat(12)}hope.`;
    expect(check(`Short one. ${long}`)).toMatchObject([
      {
        rule: "sentence-length",
        start: 11,
        hint: expect.stringContaining("“try”"),
      },
    ]);
  });

  it("are not cut at abbreviations, figures and initials", () => {
    const long = `Dr. J. Webb of No. 4 St. Mary’s Road said 6.30pm ${"was good and ".repeat(6)}fine.`;
    expect(said(long).map((row) => row.split(":")[0])).toEqual([
      "sentence-length",
    ]);
  });

  it("count as one headline of eight words", () => {
    expect(check("One two three", { isHeadline: true })).toEqual([]);
    expect(
      check("We cut the grass later so that bees eat", { isHeadline: true }),
    ).toMatchObject([{ rule: "sentence-length" }]);
  });

  it("have the article that is spoken, and no word twice", () => {
    expect(said("It takes a hour at an university")).toEqual([
      "article: a → an",
      "article: an → a",
    ]);
    expect(said("Bring it to the the desk")).toEqual([
      "repeated-word: the the → the",
    ]);
    expect(said("Put it in\nIt is free\nit\n\nit")).toEqual([]);
    expect(said("We had had a choice, and that that was so")).toEqual([]);
  });
});

describe("real prose", () => {
  it.each(cleanProse)("that follows the guidelines is clean: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each(poorProse)("that does not is told: %s", (text, rules) => {
    expect(check(text).map(({ rule }) => rule)).toEqual(rules);
  });

  it("gives the same findings each time, in the order of the text, each at its place", () => {
    const text = poorProse.map(([line]) => line).join("\n");
    const findings = check(text);
    expect(check(text)).toEqual(findings);
    expect(findings.map(({ start }) => start)).toEqual(
      findings.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
      findings.map((finding) => finding.text),
    );
  });
});
