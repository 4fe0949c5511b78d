import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  colorDifference,
  contrastRatio,
  labOf,
  relativeLuminance,
  type Lab,
  type Rgb,
} from "#brand";

const white: Rgb = [255, 255, 255];
const channel = fc.integer({ min: 0, max: 255 });
const anyColor = fc.tuple(channel, channel, channel);

const mere: Rgb = [18, 53, 91];
const sunrise: Rgb = [255, 197, 51];
const ink: Rgb = [26, 34, 40];
const slate: Rgb = [74, 90, 102];
const chalk: Rgb = [246, 243, 234];
const meadow: Rgb = [53, 122, 56];
const market: Rgb = [160, 79, 0];
const brick: Rgb = [126, 31, 43];
const heather: Rgb = [98, 57, 143];
const spring: Rgb = [0, 108, 154];
const mereTint: Rgb = [227, 234, 242];
const meadowTint: Rgb = [234, 243, 232];
const sunriseTint: Rgb = [255, 243, 209];

describe("contrast", () => {
  it.each<[string, Rgb, Rgb, number]>([
    ["Mere on white", mere, white, 12.46],
    ["Sunrise on white", sunrise, white, 1.58],
    ["Sunrise on Ink", sunrise, ink, 10.19],
    ["Sunrise on Mere", sunrise, mere, 7.88],
    ["Sunrise on Brick", sunrise, brick, 6.27],
    ["Sunrise on Heather", sunrise, heather, 5.31],
    ["Sunrise on Slate", sunrise, slate, 4.51],
    ["Sunrise on Meadow", sunrise, meadow, 3.33],
    ["Sunrise on Market", sunrise, market, 3.68],
    ["Sunrise on Chalk", sunrise, chalk, 1.42],
    ["Ink on white", ink, white, 16.11],
    ["Ink on Chalk", ink, chalk, 14.52],
    ["Ink on Mere tint", ink, mereTint, 13.29],
    ["Ink on Sunrise tint", ink, sunriseTint, 14.57],
    ["Slate on white", slate, white, 7.13],
    ["Slate on Chalk", slate, chalk, 6.43],
    ["Chalk on white", chalk, white, 1.11],
    ["Meadow on white", meadow, white, 5.26],
    ["Meadow on Meadow tint", meadow, meadowTint, 4.63],
    ["Market on white", market, white, 5.81],
    ["Brick on white", brick, white, 9.92],
    ["Heather on white", heather, white, 8.4],
    ["Spring on white", spring, white, 5.81],
  ])("of %s is as in the guidelines", (_, text, ground, ratio) => {
    expect(contrastRatio(text, ground)).toBeCloseTo(ratio, 2);
  });

  it("is the same whichever color is the ground, and lies between 1 and 21", () => {
    fc.assert(
      fc.property(anyColor, anyColor, (a, b) => {
        const ratio = contrastRatio(a, b);
        expect(contrastRatio(b, a)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21 + 1e-9);
      }),
    );
  });

  it("rests on a luminance of 0 for black and 1 for white", () => {
    expect(relativeLuminance([0, 0, 0])).toBe(0);
    expect(relativeLuminance(white)).toBeCloseTo(1, 12);
  });
});

describe("Lab under D50", () => {
  it.each<[string, Rgb, Lab]>([
    ["Mere", mere, [21.3, -1.2, -26.9]],
    ["Sunrise", sunrise, [83.2, 12.3, 74.8]],
    ["Ink", ink, [12.6, -2.4, -5.3]],
    ["Slate", slate, [37.2, -4.1, -9.1]],
    ["Chalk", chalk, [95.9, -0.1, 4.7]],
    ["white", white, [100, 0, 0]],
    ["Meadow", meadow, [45.6, -33.7, 28.9]],
    ["Market", market, [43.4, 31.5, 52.9]],
    ["Brick", brick, [28.8, 41.5, 18]],
    ["Heather", heather, [32.5, 32.1, -41.4]],
    ["Spring", spring, [42.3, -13.4, -32.9]],
  ])("of %s agrees with a color engine to a tenth", (_, color, lab) => {
    labOf(color).forEach((value, index) => {
      expect(Math.abs(value - (lab[index] ?? Number.NaN))).toBeLessThan(0.06);
    });
  });
});

describe("CIEDE2000", () => {
  // Sharma, Wu and Dalal 2005, table 1: Lab 1, Lab 2, difference.
  const pairs: readonly [...Lab, ...Lab, number][] = [
    [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
    [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
    [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
    [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
    [50, -1.1848, -84.8006, 50, 0, -82.7485, 1],
    [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
    [50, 0, 0, 50, -1, 2, 2.3669],
    [50, -1, 2, 50, 0, 0, 2.3669],
    [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
    [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
    [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
    [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195],
    [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
    [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045],
    [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461],
    [50, 2.5, 0, 50, 0, -2.5, 4.3065],
    [50, 2.5, 0, 73, 25, -18, 27.1492],
    [50, 2.5, 0, 61, -5, 29, 22.8977],
    [50, 2.5, 0, 56, -27, -3, 31.903],
    [50, 2.5, 0, 58, 24, 15, 19.4535],
    [50, 2.5, 0, 50, 3.1736, 0.5854, 1],
    [50, 2.5, 0, 50, 3.2972, 0, 1],
    [50, 2.5, 0, 50, 1.8634, 0.5757, 1],
    [50, 2.5, 0, 50, 3.2592, 0.335, 1],
    [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
    [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.263],
    [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731],
    [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
    [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
    [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
    [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
    [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
    [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
    [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
  ];

  it.each(pairs)(
    "of %d %d %d and %d %d %d is the published %d",
    (l1, a1, b1, l2, a2, b2, published) => {
      expect(colorDifference([l1, a1, b1], [l2, a2, b2])).toBeCloseTo(
        published,
        4,
      );
    },
  );
});
