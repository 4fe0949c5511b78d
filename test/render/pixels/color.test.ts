import type { Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import type { Rgb } from "#brand";
import { decode } from "../../../src/render/pixels/decode.ts";
import { inspect } from "../../../src/render/pixels/inspect.ts";
import type { PicturePixels } from "../../../src/render/supplies.ts";
import { flat } from "./made.ts";
import { coatedFile } from "./press.ts";

const clay: Rgb = [200, 60, 40];

async function decoded(made: Sharp): Promise<PicturePixels> {
  const bytes = await made.toBuffer();
  return decode(bytes, await inspect(bytes), "full", "made");
}

async function firstPixel(made: Sharp): Promise<readonly number[]> {
  const raw = await decoded(made);
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
const half = () => flat(clay).ensureAlpha(0.5);
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

  it.each<[string, () => Sharp]>([
    ["PNG", () => half().png()],
    ["PNG of sixteen bits", () => half().toColourspace("rgb16").png()],
    ["PNG with a palette", () => half().png({ palette: true })],
    ["lossless WebP", () => half().webp({ lossless: true })],
    ["AVIF", () => half().avif({ lossless: true })],
    ["TIFF", () => half().tiff({ compression: "deflate" })],
    [
      "Display P3 in a PNG of sixteen bits",
      () => half().toColourspace("rgb16").withIccProfile("p3").png(),
    ],
  ])("what shows through stays so in a %s", async (_, make) => {
    const { channels, data } = await decoded(make());
    expect(channels).toBe(4);
    expect(greatestError([...data], [...clay, 128])).toBeLessThanOrEqual(2);
  });

  it.each<[string, () => Sharp]>([
    ["eight bits", () => flat([110, 110, 110]).ensureAlpha(0.5)],
    [
      "sixteen bits",
      () => flat([110, 110, 110]).ensureAlpha(0.5).toColourspace("grey16"),
    ],
  ])("grey of %s that shows through stays so", async (_, make) => {
    const { channels, data } = await decoded(make().png());
    expect(channels).toBe(4);
    expect(greatestError([...data], [110, 110, 110, 128])).toBeLessThan(2);
  });

  it.each<[string, () => Sharp]>([
    ["eight bits", () => flat(clay).ensureAlpha().png()],
    ["sixteen bits", () => deep().ensureAlpha().png()],
    ["greys", () => flat(clay).ensureAlpha().toColourspace("b-w").png()],
  ])("alpha of %s that hides all is dropped", async (_, make) => {
    expect((await decoded(make())).channels).toBe(3);
  });
});
