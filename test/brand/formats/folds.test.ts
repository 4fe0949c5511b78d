import { describe, expect, it } from "vitest";
import {
  BrandError,
  findFormat,
  foldsOf,
  isFolded,
  panelsOf,
  printFormats,
  ptToMm,
  right,
  trimBox,
  contains,
  type Panel,
} from "#brand";

const round = (length: number): number => Math.round(length * 1e4) / 1e4;

const folded = printFormats.filter(({ group }) => group === "folded");

const fromLeft = (panels: readonly Panel[]): readonly Panel[] =>
  panels.toSorted((a, b) => a.x - b.x);

const widths = (code: string, page: number): readonly number[] =>
  fromLeft(panelsOf(findFormat(code), page)).map(({ width }) =>
    round(ptToMm(width)),
  );

describe("folded formats", () => {
  it("are all those of the group, and no others", () => {
    expect(printFormats.filter(isFolded)).toEqual(folded);
    expect(folded).toHaveLength(7);
  });

  it.each([
    ["dl-4pp", [99, 99], [99, 99]],
    ["dl-6pp-roll", [97, 100, 100], [100, 100, 97]],
    ["dl-6pp-z", [99, 99, 99], [99, 99, 99]],
    ["a5-4pp", [148.5, 148.5], [148.5, 148.5]],
    ["a4-4pp", [210, 210], [210, 210]],
    ["a5-6pp-roll", [146, 148, 148], [148, 148, 146]],
    ["a4-6pp-roll", [207, 210, 210], [210, 210, 207]],
  ])(
    "%s has the panels of its specification outside and inside",
    (code, outside, inside) => {
      expect(widths(code, 1)).toEqual(outside);
      expect(widths(code, 2)).toEqual(inside);
    },
  );

  it.each(folded)(
    "$code is filled by its panels to a hundredth of a millimetre, none over another",
    (format) => {
      for (const page of [1, 2]) {
        const panels = fromLeft(panelsOf(format, page));
        const sum = panels.reduce(
          (total, { width }) => total + ptToMm(width),
          0,
        );
        expect(Math.abs(ptToMm(format.width) - sum)).toBeLessThan(0.01);
        for (const panel of panels)
          expect(contains(trimBox(format), panel)).toBe(true);
        const gaps = panels
          .slice(1)
          .map((panel, index) => panel.x - right(panels[index] ?? panel));
        expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(0.001);
      }
    },
  );

  it.each(folded)("$code numbers each panel of its table once", (format) => {
    const numbers = [...panelsOf(format, 1), ...panelsOf(format, 2)].map(
      ({ number }) => number,
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: format.pages }, (_, index) => index + 1),
    );
  });

  it.each(folded)(
    "$code folds inside exactly where it folds outside, seen from behind",
    (format) => {
      const outside = foldsOf(format, 1).map(({ at }) => round(at));
      const inside = foldsOf(format, 2).map(({ at }) =>
        round(format.width - at),
      );
      expect(inside.toReversed()).toEqual(outside);
    },
  );

  it("show the front cover at the right of the outside and the flap at its left", () => {
    const [cover, flap, back] = panelsOf(findFormat("dl-6pp-roll"), 1);
    expect([cover?.number, flap?.number, back?.number]).toEqual([1, 5, 6]);
    expect(round(ptToMm(flap?.width ?? trimBox(findFormat("a4")).width))).toBe(
      97,
    );
    expect(flap?.x).toBe(0);
  });

  it("have no third side", () => {
    expect(() => foldsOf(findFormat("a4-4pp"), 3)).toThrow(BrandError);
    expect(() => panelsOf(findFormat("a4-4pp"), 0)).toThrow(
      'Expected page 1 (outside) or 2 (inside) of the folded format "a4-4pp" but received 0',
    );
  });
});

describe("stock", () => {
  it.each([
    [150, "fold"],
    [169, "fold"],
    [170, "crease"],
    [350, "crease"],
  ])("of %d g/m² takes a %s", (grammage, kind) => {
    expect(foldsOf(findFormat("a5-4pp"), 1, grammage)).toMatchObject([
      { kind, axis: "vertical" },
    ]);
  });
});

describe("flat formats", () => {
  it("have no folds and one panel, the trim", () => {
    const format = findFormat("dl");
    expect(foldsOf(format, 2)).toEqual([]);
    expect(panelsOf(format, 2)).toEqual([{ ...trimBox(format), number: 2 }]);
  });
});
