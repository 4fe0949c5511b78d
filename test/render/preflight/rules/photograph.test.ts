import { box, findFormat, mm, mmToPt } from "#brand";
import { describe, expect, it } from "vitest";
import { makePhotograph, makeToolkit } from "../../../support/make-brand.ts";
import { makeFrame, photo } from "../../../support/make-frame.ts";
import { findingsOf, severitiesOf } from "../findings-of.ts";

const inch = mmToPt(mm(25.4));
const oneInch = box(0, 0, inch, inch);
const whole = { x: 0, y: 0, width: 1, height: 1 };
const half = { x: 0, y: 0, width: 0.5, height: 0.5 };
const strip = { x: 0, y: 0, width: 1, height: 0.4 };

describe("a photograph's density", () => {
  it.each([
    ["300 ppi where 300 are asked", "a4", whole, 300, []],
    ["299 ppi", "a4", whole, 299, ["warn"]],
    ["70 %", "a4", whole, 210, ["warn"]],
    ["just below 70 %", "a4", whole, 209, ["block"]],
    ["half of a photograph of 600", "a4", half, 600, []],
    ["half of a photograph of 500", "a4", half, 500, ["warn"]],
    ["the worse of two axes", "a4", strip, 600, ["warn"]],
    ["what A1 asks", "a1", whole, 150, []],
    ["too little for A1", "a1", whole, 149, ["warn"]],
    ["each pixel of a screen once", "ig-portrait", whole, 72, []],
    ["a screen's pixels stretched", "ig-portrait", whole, 71, ["warn"]],
    ["a screen's pixels doubled", "ig-portrait", whole, 36, ["block"]],
  ] as const)("%s", (_, code, crop, side, wanted) => {
    const frame = makeFrame(findFormat(code), [photo(oneInch, { crop })]);
    const toolkit = makeToolkit(makePhotograph(side, side));
    expect(severitiesOf("photo/low-density", [frame], toolkit)).toEqual(wanted);
  });

  it("is said in figures, with the pixels that would do", () => {
    const frame = makeFrame(findFormat("a4"), [photo(oneInch)]);
    const toolkit = makeToolkit(makePhotograph(150, 150));
    expect(findingsOf("photo/low-density", [frame], toolkit)).toMatchObject([
      {
        message:
          'Photograph "Market day" has 150 ppi at this size: 300 ppi needed',
        hint: "Use a photograph of at least 300 × 300 pixels, or crop it less",
      },
    ]);
  });

  it("is not asked of a photograph that the toolkit lacks", () => {
    const stranger = photo(oneInch, { photograph: "stranger" });
    const frame = makeFrame(findFormat("a4"), [stranger]);
    expect(severitiesOf("photo/low-density", [frame])).toEqual([]);
  });
});

describe("a photograph's safe crop", () => {
  it.each([
    [false, []],
    [true, ["warn"]],
  ])("cut: %s", (cutsSafeCrop, wanted) => {
    const item = photo(oneInch, { cutsSafeCrop });
    const frame = makeFrame(findFormat("a4"), [item]);
    expect(severitiesOf("photo/safe-crop-cut", [frame])).toEqual(wanted);
  });
});
