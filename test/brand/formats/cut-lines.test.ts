import { describe, expect, it } from "vitest";
import {
  BrandError,
  cutLinesOf,
  findFormat,
  formats,
  mm,
  ptToMm,
  pt,
  type CutLine,
  type PathSegment,
} from "#brand";

const ends = (line: CutLine | undefined): readonly (readonly number[])[] =>
  (line?.path ?? []).flatMap((segment: PathSegment) =>
    "to" in segment ? [segment.to.map((part) => ptToMm(pt(part)))] : [],
  );

const extent = (line: CutLine | undefined) => {
  const xs = ends(line).map(([x = NaN]) => x);
  const ys = ends(line).map(([, y = NaN]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const near = (numbers: readonly number[]) =>
  numbers.map((number) => expect.closeTo(number, 6));

describe("a bin hanger", () => {
  it.each([
    [undefined, 50],
    [45, 45],
    [60, 60],
  ])(
    "asked for a hole of %s mm has one of %d mm in its clear zone",
    (asked, diameter) => {
      const lines = cutLinesOf(
        findFormat("bin-hanger"),
        asked === undefined ? {} : { hole: mm(asked) },
      );
      expect(lines.map(({ name }) => name)).toEqual(["CutContour"]);
      const [left = 0, top = 0, right = 0, foot = 0] = extent(lines[0]);
      expect([right - left, foot - top]).toEqual(near([diameter, diameter]));
      expect((left + right) / 2).toBeCloseTo(49.5, 6);
      expect(top).toBeGreaterThan(5);
      expect(foot).toBeLessThan(75);
    },
  );

  it("has a round hole: every joint is a radius from the middle", () => {
    for (const [x = 0, y = 0] of ends(cutLinesOf(findFormat("bin-hanger"))[0]))
      expect(Math.hypot(x - 49.5, y - 37.5)).toBeCloseTo(25, 6);
  });

  it.each([44.9, 60.1, NaN])("refuses a hole of %s mm", (hole) => {
    expect(() =>
      cutLinesOf(findFormat("bin-hanger"), { hole: mm(hole) }),
    ).toThrow(BrandError);
  });
});

describe("an ID card", () => {
  it("is cut at its trim with corners of 3.18 mm", () => {
    const [line] = cutLinesOf(findFormat("id-card"));
    expect(line?.name).toBe("CutContour");
    expect(extent(line)).toEqual(near([0, 0, 85.6, 54]));
    expect(ends(line)[0]).toEqual(near([3.18, 0]));
    expect(ends(line)[2]).toEqual(near([85.6, 3.18]));
    expect(line?.path.at(-1)).toEqual({ kind: "close" });
  });
});

describe("a folded format on heavy stock", () => {
  it("is creased from edge to edge, mirrored inside", () => {
    const format = findFormat("dl-6pp-roll");
    const at = (page: number) =>
      cutLinesOf(format, { page, grammage: 200 }).map(extent);
    expect(at(1)).toEqual([near([97, 0, 97, 210]), near([197, 0, 197, 210])]);
    expect(at(2)).toEqual([near([100, 0, 100, 210]), near([200, 0, 200, 210])]);
  });
});

it("no other format has a die without being asked", () => {
  const cut = formats.filter((format) => cutLinesOf(format).length > 0);
  expect(cut.map(({ code }) => code)).toEqual(["id-card", "bin-hanger"]);
});
