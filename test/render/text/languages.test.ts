import { describe, expect, it } from "vitest";
import { prepareParagraph } from "../../../src/render/text/paragraph.ts";
import {
  emsOf,
  fonts,
  idsOf,
  prepare,
  runsOf,
  setAt,
  textsOf,
} from "../../support/set-text.ts";

const texts: readonly (readonly [language: string, text: string])[] = [
  ["en", "Food waste is collected every week, from 7:30 (bank holidays too)."],
  [
    "cy",
    "Mae gwastraff bwyd yn cael ei gasglu bob wythnos: tŷ, dŵr, gŵyl â’i gilydd.",
  ],
  ["pl", "Odpady żywnościowe odbieramy co tydzień — zażółć gęślą jaźń."],
  [
    "ro",
    "Deșeurile alimentare se colectează în fiecare săptămână, până și țoiul.",
  ],
  ["ar", "تُجمع نفايات الطعام كل أسبوع (Larkmere Council) الساعة 7:30 صباحًا"],
  ["ur", "کھانے کا فضلہ ہر ہفتے اٹھایا جاتا ہے (Larkmere) صبح 7:30 بجے"],
  ["pa", "ਖਾਣੇ ਦਾ ਕੂੜਾ ਹਰ ਹਫ਼ਤੇ ਚੁੱਕਿਆ ਜਾਂਦਾ ਹੈ, ਸਵੇਰੇ 7:30 ਵਜੇ ਤੋਂ (Larkmere)"],
  [
    "bn",
    "খাদ্য বর্জ্য প্রতি সপ্তাহে সংগ্রহ করা হয়, ক্ষেত্রবিশেষে সকাল 7:30 (Larkmere)",
  ],
];

describe.each(texts)("a sentence in %s", (language, text) => {
  const paragraph = prepare(text, { language });

  it("is drawn whole by the brand's typefaces", () => {
    expect(paragraph.missing).toEqual([]);
    expect(idsOf(paragraph)).not.toContain(0);
  });

  it.each([60, 100, 173, 400])("stays within lines of %d pt", (width) => {
    for (const wrap of ["greedy", "balance", "pretty"] as const) {
      const { lines, overflows } = setAt(paragraph, width, wrap);
      expect(overflows).toBe(false);
      lines.forEach((line) => expect(line.width).toBeLessThan(width + 0.01));
      expect(textsOf(paragraph, lines).join(" ")).toBe(text);
    }
  });

  it("sets its runs side by side", () => {
    for (const { runs, width } of setAt(paragraph, 120).lines) {
      const ends = runs.map((run) => run.x + run.width);
      expect(runs.map(({ x }) => x)).toEqual([0, ...ends.slice(0, -1)]);
      expect(ends.at(-1)).toBeCloseTo(width, 6);
    }
  });
});

describe("Arabic with Latin words, brackets and a time", () => {
  const text = "كل أسبوع (Larkmere Council) الساعة 7:30 صباحًا";
  const paragraph = prepare(text, { language: "ar" });
  const levelOf = (part: string) => paragraph.levels[text.indexOf(part)];

  it("lies a level deeper where it reads from left to right", () => {
    expect(["كل", "(", "Larkmere", ")", "7:30", "صباحًا"].map(levelOf)).toEqual([
      1, 1, 2, 1, 2, 1,
    ]);
  });

  it("stands from right to left, with names and times the right way round", () => {
    const [line] = setAt(paragraph, 1e6).lines;
    const runs = runsOf(paragraph, line).filter((run) => run !== "");
    expect(runs.join("|")).toBe(
      "صباحًا|7:30|الساعة|)|Larkmere Council|كل أسبوع (",
    );
  });

  it("begins a line at its right end", () => {
    const [line] = setAt(paragraph, 1e6).lines;
    const last = line?.runs.at(-1);
    expect(last?.start).toBe(0);
    expect(last?.direction).toBe("rtl");
  });

  it("mirrors its brackets", () => {
    const [item] = prepare("(ك)", { language: "ar" }).items;
    const ids = item?.glyphs.map(({ id }) => id) ?? [];
    const leftToRight = prepare("a(a)", { language: "ar" }).items.flatMap(
      ({ glyphs }) => glyphs.map(({ id }) => id),
    );
    expect([ids[0], ids.at(-1)]).toEqual([leftToRight[1], leftToRight[3]]);
  });

  it("turns the groups of a bare phone number round, as the standard has it", () => {
    const phone = prepare("اتصل 01632 960 000", { language: "ar" });
    const [line] = setAt(phone, 1e6).lines;
    const runs = runsOf(phone, line).filter((run) => run !== "");
    expect(runs).toEqual(["000", "960", "01632", "اتصل"]);
  });

  it("keeps an isolated phone number whole and in order", () => {
    const phone = prepare("اتصل \u206601632 960 000\u2069 الآن", {
      language: "ar",
    });
    const [line] = setAt(phone, 1e6).lines;
    expect(phone.missing).toEqual([]);
    expect(runsOf(phone, line)).toContain("01632 960 000");
  });
});

describe("scripts that join or stack", () => {
  it("joins Arabic letters: in a word they are narrower than alone", () => {
    expect(emsOf("ببب", { language: "ar" })).toBeLessThan(
      2.5 * emsOf("ب", { language: "ar" }),
    );
  });

  it("joins an Arabic word across a change of color", () => {
    const whole = idsOf(prepare("ببب", { language: "ar" }));
    const split = prepareRuns(["ب", "بب"], "ar");
    expect(idsOf(split).toSorted()).toEqual(whole.toSorted());
  });

  it("draws lam-alef as one", () => {
    expect(idsOf(prepare("لا", { language: "ar" })).length).toBeLessThan(
      idsOf(prepare("لب", { language: "ar" })).length + 1,
    );
    expect(emsOf("لا", { language: "ar" })).toBeLessThan(
      emsOf("ل", { language: "ar" }) + emsOf("ا", { language: "ar" }),
    );
  });

  it("sets the Punjabi short i before its letter", () => {
    const [item] = prepare("ਸਿ", { language: "pa" }).items;
    const alone = idsOf(prepare("ਸ", { language: "pa" }));
    expect(item?.glyphs.map(({ id }) => id).indexOf(alone[0] ?? 0)).toBe(1);
  });

  it("makes one sign of a Bengali conjunct", () => {
    expect(idsOf(prepare("ক্ষ", { language: "bn" })).length).toBe(1);
  });

  it("sets Nastaliq on a slope, and as far apart as it needs", () => {
    const urdu = prepare("ہفتے", { language: "ur" });
    const heights = urdu.items.flatMap(({ glyphs }) =>
      glyphs.map(({ dy }) => dy),
    );
    expect(new Set(heights).size).toBeGreaterThan(1);
    expect(urdu.leastLeading).toBe(2);
    expect(urdu.main.family).toBe("Noto Nastaliq Urdu");
  });

  it("leaves Arabic untracked and tracks Latin beside it", () => {
    const tracked = { language: "ar", tracking: 0.1 };
    expect(emsOf("أسبوع", tracked)).toBe(emsOf("أسبوع", { language: "ar" }));
    expect(emsOf("week", tracked)).toBeCloseTo(
      emsOf("week", { language: "ar" }) + 0.4,
      9,
    );
  });
});

describe("language", () => {
  it("reaches the font: a Sindhi six is not a Persian six", () => {
    const six = (language: string) => idsOf(prepare("۶", { language }));
    expect(six("sd")).not.toEqual(six("fa"));
  });

  it("draws Romanian letters with a comma below, and no cedilla for them", () => {
    expect(idsOf(prepare("șț", { language: "ro" }))).not.toEqual(
      idsOf(prepare("şţ", { language: "ro" })),
    );
  });

  it("keeps the Turkish dotted i out of ligatures and other languages alone", () => {
    expect(idsOf(prepare("fi", { language: "tr" }))).toHaveLength(2);
  });
});

describe("characters that the brand cannot draw", () => {
  it.each([
    ["an emoji", "Party 🎉 time", ["🎉"]],
    ["a family, as one", "Us: 👨‍👩‍👧", ["👨‍👩‍👧"]],
    ["a flag, as one", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", ["🏴󠁧󠁢󠁷󠁬󠁳󠁿"]],
    ["Han", "Hello 你好", ["你", "好"]],
    ["each once", "🎉🎉🎉", ["🎉"]],
    ["a control character", "a\u0007b", ["\u0007"]],
    ["half a character", "a\ud83c", ["\ud83c"]],
    ["nothing for a tab", "a\tb", []],
    ["nothing for a line end", "a\nb\r\nc\u2028d", []],
    ["nothing for a direction mark", "a\u200e\u2067b\u2069", []],
    ["nothing for a soft hyphen", "re\u00adcycle", []],
    ["a Hangul filler, which is not invisible", "a\u115fb", ["\u115f"]],
  ])("are named: %s", (_, text, missing) => {
    expect(prepare(text).missing).toEqual(missing);
  });

  it("sets a tab as a space", () => {
    expect(emsOf("a\tb")).toBeCloseTo(emsOf("a b"), 9);
  });
});

/** The same text in several runs. */
function prepareRuns(parts: readonly string[], language: string) {
  const whole = prepare(parts.join(""), { language });
  return prepareParagraph(
    fonts,
    parts.map((text, index) => ({
      text,
      weight: 400,
      swatch: ["ink", "mere"][index % 2] ?? "ink",
    })),
    whole.style,
  );
}
