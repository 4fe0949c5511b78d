import {
  colorDeficiencies,
  colorDifference,
  labOf,
  seenWith,
  type ColorDeficiency,
  type Rgb,
} from "#brand";
import { expect, test } from "vitest";

test.each(colorDeficiencies)(
  "a %s eye sees greys as they are",
  (deficiency) => {
    for (const level of [0, 128, 255]) {
      const seen = seenWith(deficiency, [level, level, level]);
      for (const channel of seen)
        expect(Math.abs(channel - level)).toBeLessThanOrEqual(1);
    }
  },
);

const red: Rgb = [210, 60, 40];
const green: Rgb = [100, 120, 30];
const blue: Rgb = [0, 90, 200];
const teal: Rgb = [0, 110, 130];

const apart = (one: Rgb, other: Rgb, deficiency: ColorDeficiency): number =>
  colorDifference(
    labOf(seenWith(deficiency, one)),
    labOf(seenWith(deficiency, other)),
  );

test("red and green of one lightness fall together without red or green cones", () => {
  const plainly = colorDifference(labOf(red), labOf(green));
  expect(plainly).toBeGreaterThan(40);
  expect(apart(red, green, "deutan")).toBeLessThan(plainly / 2);
  expect(apart(red, green, "tritan")).toBeGreaterThan(plainly / 2);
});

test("blue and teal fall together without blue cones", () => {
  expect(apart(blue, teal, "tritan")).toBeLessThan(
    colorDifference(labOf(blue), labOf(teal)) / 2,
  );
});

test.each<[ColorDeficiency, Rgb]>([
  // Linear red through the first column of the authors' matrices.
  ["protan", [109, 95, 0]],
  ["deutan", [163, 144, 0]],
  ["tritan", [255, 0, 15]],
])(
  "pure red is seen by a %s eye as the authors' matrix says",
  (deficiency, want) => {
    expect(seenWith(deficiency, [255, 0, 0])).toEqual(want);
  },
);
