import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  InvalidVectorError,
  readPathData,
  writePathData,
  type PathSegment,
  type Point,
} from "#brand";

const rewritten = (d: string): string => writePathData(readPathData(d));

describe("path data comes out in absolute moves, lines, curves and closings", () => {
  it.each([
    ["M1 2L3 4Z", "M 1 2 L 3 4 Z"],
    ["m1 2l3 4z", "M 1 2 L 4 6 Z"],
    ["M1,2 3,4 5,6", "M 1 2 L 3 4 L 5 6"],
    ["m1 1 1 1 1 1", "M 1 1 L 2 2 L 3 3"],
    ["M0 0H5V6h-2v-1", "M 0 0 L 5 0 L 5 6 L 3 6 L 3 5"],
    ["M0 0C1 1 2 2 3 3S5 5 6 6", "M 0 0 C 1 1 2 2 3 3 C 4 4 5 5 6 6"],
    ["M0 0S5 5 6 6", "M 0 0 C 0 0 5 5 6 6"],
    ["M0 0Q3 3 6 0", "M 0 0 C 2 2 4 2 6 0"],
    ["M0 0Q3 3 6 0T12 0", "M 0 0 C 2 2 4 2 6 0 C 8 -2 10 -2 12 0"],
    ["M0 0q3 3 6 0t6 0", "M 0 0 C 2 2 4 2 6 0 C 8 -2 10 -2 12 0"],
    ["M0 0C1 1 2 2 3 3T6 6", "M 0 0 C 1 1 2 2 3 3 C 3 3 4 4 6 6"],
    ["M1 1L2 2ZM5 5L6 6", "M 1 1 L 2 2 Z M 5 5 L 6 6"],
    ["M1 1l2 2zm5 5l6 6", "M 1 1 L 3 3 Z M 6 6 L 12 12"],
    ["M-.5.5-1e1+2E-1", "M -0.5 0.5 L -10 0.2"],
    ["M0 0A0 5 0 0 1 3 4", "M 0 0 L 3 4"],
    ["M1 1A5 5 0 0 1 1 1L2 2", "M 1 1 L 2 2"],
    ["M10 0A10 10 0 0 1 0 10", "M 10 0 C 10 5.52285 5.52285 10 0 10"],
    ["M10 0A10 10 0 01 0 10", "M 10 0 C 10 5.52285 5.52285 10 0 10"],
    ["M10 0A10 10 0 010 10", "M 10 0 C 10 5.52285 5.52285 10 0 10"],
  ])("%s becomes %s", (d, wanted) => {
    expect(rewritten(d)).toBe(wanted);
  });
});

describe("an arc", () => {
  const radiiOf = (d: string, [cx, cy]: Point): readonly number[] =>
    readPathData(d).flatMap((segment) =>
      segment.kind === "curve" || segment.kind === "move"
        ? [Math.hypot(segment.to[0] - cx, segment.to[1] - cy)]
        : [],
    );

  it.each<[string, Point]>([
    ["M10 0A10 10 0 1 1 0 -10", [0, 0]],
    ["M10 0A10 10 0 1 0 0 10", [0, 0]],
    ["M10 0A10 10 0 0 0 0 -10", [0, 0]],
    ["M-10 0A10 10 33 1 1 10 0", [0, 0]],
  ])("%s stays on its circle around %j", (d, center) => {
    for (const radius of radiiOf(d, center)) expect(radius).toBeCloseTo(10, 9);
  });

  it("whose radius is too small grows until it reaches", () => {
    expect(rewritten("M0 0A1 1 0 0 1 20 0")).toBe(
      rewritten("M0 0A10 10 0 0 1 20 0"),
    );
  });

  it("takes the long way round in three quarters and the short way in one", () => {
    expect(readPathData("M10 0A10 10 0 1 0 0 10")).toHaveLength(4);
    expect(readPathData("M10 0A10 10 0 0 1 0 10")).toHaveLength(2);
  });
});

describe("broken path data is refused, and never drawn up to the fault", () => {
  it.each([
    ["", 'Expected "M"'],
    ["L1 2", 'Expected "M"'],
    ["M1", "Expected a number at character 2"],
    ["M1 2L3", "Expected a number"],
    ["M1 2Z3 4", "Expected a command"],
    ["M1 2B3 4", 'Cannot draw the command "B"'],
    ["M1 2L3 4;", "Expected a number"],
    ["M1 2A1 1 0 2 0 3 4", 'Expected an arc flag "0" or "1"'],
    ["M1e9 0", 'Cannot draw to "1e9": coordinates reach to 1000000'],
    [
      "M1 2L NaN 0",
      'Expected a number at character 6 of the outline but received "NaN 0"',
    ],
    ["M1 2L1e999 0", "coordinates reach to"],
  ])("%s", (d, message) => {
    expect(() => readPathData(d)).toThrow(message);
  });

  it("a path of a million steps is refused before it fills the memory", () => {
    expect(() => readPathData(`M0 0${"h1".repeat(1_000_000)}`)).toThrow(
      "Cannot draw an outline of more than 100000 segments",
    );
  });

  it("a long run of digits or separators is read in one pass", () => {
    const start = performance.now();
    expect(() => readPathData(`M${"1".repeat(500_000)}`)).toThrow(
      InvalidVectorError,
    );
    expect(() => readPathData(`M${",".repeat(500_000)}`)).toThrow(
      InvalidVectorError,
    );
    expect(() => readPathData(`M${"-".repeat(500_000)}`)).toThrow(
      InvalidVectorError,
    );
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it("what is written is read back the same", () => {
  const value = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
  const point = fc.tuple(value, value);
  const segment = fc.oneof(
    point.map((to): PathSegment => ({ kind: "move", to })),
    point.map((to): PathSegment => ({ kind: "line", to })),
    fc.tuple(point, point, point).map(([first, second, to]): PathSegment => ({
      kind: "curve",
      first,
      second,
      to,
    })),
    fc.constant<PathSegment>({ kind: "close" }),
  );
  fc.assert(
    fc.property(point, fc.array(segment), (start, rest) => {
      const segments: PathSegment[] = [{ kind: "move", to: start }, ...rest];
      expect(readPathData(writePathData(segments))).toEqual(segments);
    }),
  );
});
