import fc from "fast-check";
import { expect, it } from "vitest";
import {
  bottom,
  box,
  contains,
  inset,
  insets,
  outset,
  overlaps,
  pt,
  right,
  union,
  type Box,
} from "#brand";

const length = fc.integer({ min: -5000, max: 5000 });
const size = fc.integer({ min: 0, max: 5000 });
const anyBox = fc
  .tuple(length, length, size, size)
  .map(([x, y, width, height]) => box(x, y, width, height));

it("the trim is what is left when the bleed is taken off again", () => {
  fc.assert(
    fc.property(anyBox, size, (trim, bleed) => {
      expect(inset(outset(trim, pt(bleed)), insets(pt(bleed)))).toEqual(trim);
    }),
  );
});

it("a bleed box holds its trim, and a trim its safe area", () => {
  fc.assert(
    fc.property(anyBox, size, (trim, bleed) => {
      expect(contains(outset(trim, pt(bleed)), trim)).toBe(true);
    }),
  );
});

it("each side of a safe area keeps its own distance", () => {
  const safe = inset(box(0, 0, 100, 200), {
    top: pt(1),
    right: pt(2),
    bottom: pt(3),
    left: pt(4),
  });
  expect(safe).toEqual(box(4, 1, 94, 196));
});

it.each<[string, Box, Box, boolean]>([
  ["side by side", box(0, 0, 10, 10), box(10, 0, 10, 10), false],
  ["corner in corner", box(0, 0, 10, 10), box(9, 9, 10, 10), true],
  ["one inside the other", box(0, 0, 10, 10), box(2, 2, 2, 2), true],
  ["apart", box(0, 0, 10, 10), box(20, 20, 1, 1), false],
])("boxes %s share area: %s", (_, a, b, shared) => {
  expect(overlaps(a, b)).toBe(shared);
  expect(overlaps(b, a)).toBe(shared);
});

it("the union of two boxes holds both and touches their outer edges", () => {
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      const both = union(a, b);
      expect(contains(both, a) && contains(both, b)).toBe(true);
      expect(right(both)).toBe(Math.max(right(a), right(b)));
      expect(bottom(both)).toBe(Math.max(bottom(a), bottom(b)));
    }),
  );
});
