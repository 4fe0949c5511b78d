import type { Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import type { Rgb } from "#brand";
import { decode } from "../../../src/render/pixels/decode.ts";
import { inspect } from "../../../src/render/pixels/inspect.ts";
import { flat } from "./made.ts";
import { coatedFile } from "./press.ts";

const clay: Rgb = [200, 60, 40];

async function firstPixel(made: Sharp): Promise<readonly number[]> {
  const bytes = await made.toBuffer();
  const inspected = await inspect(bytes);
  const raw = await decode(bytes, inspected, "full", "made");
  expect(raw.channels).toBe(3);
  expect(raw.data).toHaveLength(raw.width * raw.height * 3);
  return [...raw.data.subarray(0, 3)];
}

const greatestError = (is: readonly number[], want: readonly number[]) =>
  Math.max(...want.map((value, i) => Math.abs(value - (is[i] ?? NaN))));

/** A colour well inside what ink can print. */
const mud: Rgb = [150, 110, 90];

const best = { quality: 100, chromaSubsampling: "4:4:4" } as const;
const deep = () => flat(clay).toColourspace("rgb16");
const p3 = () => flat(clay).withIccProfile("p3");

describe("every approved way to write a colour decodes to the same sRGB", () => {
  it.each<[string, () => Sharp, number]>([
    ["JPEG", () => flat(clay).jpeg(best), 1],
    [
      "progressive JPEG",
      () => flat(clay).jpeg({ ...best, progressive: true }),
      1,
    ],
    ["PNG", () => flat(clay).png(), 0],
    ["WebP", () => flat(clay).webp({ lossless: true }), 0],
    ["AVIF", () => flat(clay).avif(best), 2],
    ["TIFF", () => flat(clay).tiff({ compression: "lzw" }), 0],
    ["Display P3 in a JPEG", () => p3().jpeg(best), 2],
    ["Display P3 in a PNG", () => p3().png(), 1],
    ["Display P3 in a WebP", () => p3().webp({ lossless: true }), 1],
    ["Display P3 in a TIFF", () => p3().tiff(), 1],
    ["sixteen bits", () => deep().png(), 0],
    ["sixteen bits of Display P3", () => deep().withIccProfile("p3").png(), 1],
    ["sixteen bits of sRGB", () => deep().withIccProfile("srgb").png(), 1],
  ])("%s", async (_, make, tolerance) => {
    const pixel = await firstPixel(make());
    expect(greatestError(pixel, clay)).toBeLessThanOrEqual(tolerance);
  });

  it.each<[string, () => Sharp]>([
    ["JPEG", () => flat(clay).withIccProfile(coatedFile).jpeg(best)],
    ["TIFF", () => flat(clay).withIccProfile(coatedFile).tiff()],
  ])("%s in CMYK goes through its own profile", async (_, make) => {
    const { colorSpace } = await inspect(await make().toBuffer());
    expect(colorSpace).toBe("cmyk");
    const pixel = await firstPixel(make());
    expect(greatestError(pixel, clay)).toBeLessThanOrEqual(2);
  });

  it.each<[string, () => Sharp]>([
    ["JPEG", () => flat(mud).toColourspace("cmyk").jpeg(best)],
    ["TIFF", () => flat(mud).toColourspace("cmyk").tiff()],
  ])(
    "%s in CMYK without a profile goes through a usual one",
    async (_, make) => {
      const pixel = await firstPixel(make());
      expect(greatestError(pixel, mud)).toBeLessThanOrEqual(40);
    },
  );

  it.each<[string, () => Sharp]>([
    ["grey PNG", () => flat([110, 110, 110]).toColourspace("b-w").png()],
    ["grey JPEG", () => flat([110, 110, 110]).toColourspace("b-w").jpeg(best)],
    [
      "grey of sixteen bits",
      () => flat([110, 110, 110]).toColourspace("grey16").png(),
    ],
  ])("%s becomes three equal channels", async (_, make) => {
    expect(await firstPixel(make())).toEqual([110, 110, 110]);
  });

  it("what shows through lies on white", async () => {
    const half = flat(clay).ensureAlpha(0.5).png();
    const pixel = await firstPixel(half);
    expect(greatestError(pixel, [227.5, 157.5, 147.5])).toBeLessThanOrEqual(1);
  });
});
