import { describe, expect, it } from "vitest";
import { breakLines, widthOf } from "../../../src/render/text/break-lines.ts";
import {
  emsOf,
  idsOf,
  prepare,
  setAt,
  textsOf,
} from "../../support/set-text.ts";

const headlines = [
  "Free caddy liners for every home in Larkmere this spring",
  "One small change, one big difference: recycle your food waste today",
  "Help us keep your streets clean",
  "Say hello to weekly food waste collections from the first of May",
  "Mae casgliadau gwastraff bwyd wythnosol yn dechrau ym mis Mai",
  "We are listening: tell us what you think about our budget before Friday",
];
const widths = [60, 80, 100, 130, 170];
const table = headlines.flatMap((text) =>
  widths.map((width) => [width, text] as const),
);

const linesOf = (
  text: string,
  width: number,
  wrap: "greedy" | "balance" | "pretty",
) => {
  const { words } = prepare(text);
  const lines = breakLines(words, width / 10, wrap);
  return { words, lines, widths: lines.map((line) => widthOf(words, line)) };
};

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

describe("line breaks", () => {
  it.each(table)("in %d pt share out every word of: %s", (width, text) => {
    for (const wrap of ["greedy", "balance", "pretty"] as const) {
      const { words, lines, widths: found } = linesOf(text, width, wrap);
      expect(lines[0]?.from).toBe(0);
      expect(lines.at(-1)?.to).toBe(words.length);
      expect(lines.slice(1).map(({ from }) => from)).toEqual(
        lines.slice(0, -1).map(({ to }) => to),
      );
      expect(Math.max(...found)).toBeLessThanOrEqual(width / 10 + 1e-6);
    }
  });

  it.each(table)(
    "in %d pt, balanced, are more even and no more: %s",
    (width, text) => {
      const greedy = linesOf(text, width, "greedy");
      const balanced = linesOf(text, width, "balance");
      expect(balanced.lines).toHaveLength(greedy.lines.length);
      // A lonely last word may cost a little evenness.
      expect(variance(balanced.widths)).toBeLessThanOrEqual(
        variance(greedy.widths) + 0.15 * (width / 10) ** 2,
      );
    },
  );

  it.each(table)(
    "in %d pt, pretty, do not leave a word alone at the end of: %s",
    (width, text) => {
      const { words, lines } = linesOf(text, width, "pretty");
      const last = lines.at(-1) ?? { from: 0, to: 0 };
      const before = lines.at(-2) ?? { from: 0, to: 0 };
      const together = widthOf(words, { from: before.to - 1, to: last.to });
      const isAlone = last.to - last.from === 1 && lines.length > 1;
      const isAvoidable = before.to - before.from > 1 && together <= width / 10;
      expect(isAlone && isAvoidable).toBe(false);
    },
  );

  it("are those of a greedy setting where there is only one way", () => {
    expect(linesOf("Recycle more", 30, "balance").lines).toEqual(
      linesOf("Recycle more", 30, "greedy").lines,
    );
  });
});

describe("characters that decide about lines", () => {
  it.each([
    ["a line end", "One\nTwo", ["One", "Two"]],
    ["two line ends", "One\n\nTwo", ["One", "", "Two"]],
    ["a carriage return with one", "One\r\nTwo", ["One", "Two"]],
    ["a line separator", "One\u2028Two", ["One", "Two"]],
    ["a last line end, which adds nothing", "One\n", ["One"]],
    ["spaces at the end", "One   ", ["One"]],
    ["nothing at all", "", []],
  ])("%s", (_, text, lines) => {
    const paragraph = prepare(text);
    const { lines: set } = setAt(paragraph, 1000);
    expect(textsOf(paragraph, set)).toEqual(lines);
  });

  it.each([
    ["a no-break space", "£5\u00a0million more for buses", "£5\u00a0million"],
    ["a narrow no-break space", "01632\u202f960 now", "01632\u202f960"],
    [
      "a word joiner",
      "food\u2060/\u2060garden waste",
      "food\u2060/\u2060garden",
    ],
    ["a no-break hyphen", "all nineteen co\u2011op shops", "co\u2011op"],
  ])("%s holds together", (_, text, whole) => {
    const paragraph = prepare(text);
    const narrow = setAt(paragraph, 30);
    expect(textsOf(paragraph, narrow.lines).join("|")).toContain(whole);
  });

  it.each([
    ["a hyphen", "door-to-door", ["door-", "to-", "door"]],
    ["a dash", "north\u2013south", ["north\u2013", "south"]],
    ["a zero-width space", "larkmere\u200bcouncil", ["larkmere", "council"]],
    ["a slash", "larkmere/food", ["larkmere/", "food"]],
  ])("%s lets a line end", (_, text, lines) => {
    const paragraph = prepare(text);
    const set = textsOf(paragraph, setAt(paragraph, 20).lines);
    expect(set.map((line) => line.replaceAll("\u200b", ""))).toEqual(lines);
  });

  it("a soft hyphen draws a hyphen where a line ends at it, and nothing elsewhere", () => {
    const paragraph = prepare("incomprehen\u00adsibilities");
    const [hyphen] = idsOf(prepare("\u2010"));
    const idsAt = (width: number) =>
      setAt(paragraph, width).lines.map(({ runs }) =>
        runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id)),
      );
    const [whole, ...none] = idsAt(200);
    expect(none).toEqual([]);
    expect(whole).not.toContain(hyphen);
    expect(emsOf("re\u00adcycle")).toBeCloseTo(emsOf("recycle"), 9);
    const [first, second] = idsAt(70);
    expect(first?.at(-1)).toBe(hyphen);
    expect(second).not.toContain(hyphen);
  });

  it.each(["greedy", "balance", "pretty"] as const)(
    "a %s line has room for its hyphen",
    (wrap) => {
      const paragraph = prepare(
        "in\u00adcom\u00adpre\u00adhen\u00adsi\u00adbil\u00adi\u00adties of re\u00adcy\u00adcling",
      );
      for (let width = 25; width < 120; width += 0.7) {
        const { lines, overflows } = setAt(paragraph, width, wrap);
        expect(overflows).toBe(false);
        lines.forEach((line) => expect(line.width).toBeLessThan(width + 0.01));
      }
    },
  );

  it("a word wider than the line stands out, and is said to", () => {
    const { lines, overflows } = setAt(prepare("An incomprehensibility"), 40);
    expect(overflows).toBe(true);
    expect(lines).toHaveLength(2);
  });
});

describe("fine setting", () => {
  it("kerns", () => {
    expect(emsOf("AVATAR To")).toBeLessThan(
      emsOf("AVATAR To", { features: ["-kern"] }),
    );
  });

  it("gives figures one width where a table asks", () => {
    const tabular = { features: ["tnum"] };
    const figures = Array.from("0123456789", (figure) =>
      emsOf(figure, tabular),
    );
    expect(new Set(figures).size).toBe(1);
    expect(emsOf("1111", tabular)).toBeCloseTo(emsOf("0000", tabular), 9);
  });

  it("takes and leaves features", () => {
    expect(idsOf(prepare("1/2", { features: ["frac"] }))).not.toEqual(
      idsOf(prepare("1/2")),
    );
  });

  it("adds tracking after every letter, space and point", () => {
    expect(emsOf("Free liners.", { tracking: 0.05 })).toBeCloseTo(
      emsOf("Free liners.") + 12 * 0.05,
      9,
    );
  });

  it("takes a font's own weight, and never a false one", () => {
    expect(emsOf("Council", { weight: 700 })).toBeGreaterThan(emsOf("Council"));
    expect(emsOf("Council", { weight: 650 })).toBe(
      emsOf("Council", { weight: 700 }),
    );
  });

  it("sets marks on their letters in either form of Unicode", () => {
    expect(emsOf("tŷ dŵr".normalize("NFD"))).toBeCloseTo(emsOf("tŷ dŵr"), 9);
  });

  it("trims a block to its capitals and its baseline", () => {
    const { height, lines } = setAt(prepare("Hxg"), 1000);
    expect(height).toBeCloseTo(6.6, 5);
    expect(lines[0]?.baseline).toBeCloseTo(6.6, 5);
  });

  it("sets lines apart by the line height", () => {
    const { lines, height } = setAt(prepare("One\nTwo\nThree"), 1000);
    const baselines = lines.map(({ baseline }) => Number(baseline.toFixed(6)));
    expect(baselines).toEqual([6.6, 18.6, 30.6]);
    expect(height).toBeCloseTo(30.6, 5);
  });
});
