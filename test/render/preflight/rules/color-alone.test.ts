import { box, findFormat, type Toolkit } from "#brand";
import { expect, test } from "vitest";
import type { FrameItem } from "../../../../src/render/frame.ts";
import { brand, makeToolkit } from "../../../support/make-brand.ts";
import { drawing, glyphs, makeFrame } from "../../../support/make-frame.ts";
import { findingsOf } from "../findings-of.ts";

const a4 = findFormat("a4");
const at = box(50, 50, 200, 20);
const [first] = brand.swatches;
if (!first) throw new Error("The test brand has no swatches");

/** The test brand with a red and a green that fall together without green cones. */
const toolkit: Toolkit = {
  ...makeToolkit(),
  brand: {
    ...brand,
    swatches: [
      ...brand.swatches,
      { ...first, name: "berry", srgb: [160, 70, 40] },
      { ...first, name: "moss", srgb: [95, 100, 30] },
    ],
  },
};

const messages = (...items: FrameItem[]): readonly string[] =>
  findingsOf("brand/color-alone", [makeFrame(a4, items)], toolkit).map(
    ({ message }) => message,
  );

const run = (swatch: string, font = "Source Sans 3/400") =>
  glyphs(at, { swatch, font });
const map = (role: "figure" | "artifact", subject: "art" | "logo" = "art") =>
  drawing(at, subject, "", {
    role,
    paths: [
      { d: "M0 0h9v9z", fill: "berry" },
      { d: "M9 0h9v9z", fill: "moss" },
    ],
  });

test("words that differ in a red and a green alone are told", () => {
  expect(messages(run("berry"), run("moss"))).toEqual([
    expect.stringMatching(/^Words in "berry" and "moss" differ in color alone/),
  ]);
});

test("a drawing whose parts fall together is told", () => {
  expect(messages(map("figure"))).toEqual([
    expect.stringContaining("people without"),
  ]);
});

test.each([
  ["words of one color", [run("ink"), run("ink")]],
  ["words in black and yellow", [run("ink"), run("sunrise")]],
  [
    "words that differ in weight too",
    [run("berry"), run("moss", "Source Sans 3/700")],
  ],
  ["a drawing that only adorns", [map("artifact")]],
  ["a logo", [map("figure", "logo")]],
])("%s are not told", (_, items) => {
  expect(messages(...items)).toEqual([]);
});

test("words in two colors that nobody can tell apart are told", () => {
  expect(messages(run("chalk"), run("white"))).toEqual([
    expect.stringContaining("nobody sees a plain difference"),
  ]);
});
