import fc from "fast-check";
import { expect, expectTypeOf, it } from "vitest";
import {
  mm,
  mmToPt,
  pt,
  ptToInch,
  ptToMm,
  px,
  pxToPt,
  type Mm,
  type Pt,
} from "#brand";

it("an inch is 25.4 millimetres and 72 points", () => {
  expect(mmToPt(mm(25.4))).toBe(72);
  expect(ptToInch(pt(72))).toBe(1);
});

it("a length survives the way to points and back", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), (length) => {
      expect(ptToMm(mmToPt(mm(length)))).toBeCloseTo(length, 8);
    }),
  );
});

it("a pixel is laid out as one point", () => {
  expect(pxToPt(px(1080))).toBe(1080);
});

it("millimetres are not points, and a bare number is neither", () => {
  expectTypeOf<Mm>().not.toExtend<Pt>();
  expectTypeOf<number>().not.toExtend<Pt>();
});
