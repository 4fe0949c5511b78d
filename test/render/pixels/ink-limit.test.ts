import fc from "fast-check";
import sharp from "sharp";
import { expect, it } from "vitest";
import { cmykTiff } from "../../../src/render/pixels/cmyk-tiff.ts";
import { limitInk } from "../../../src/render/pixels/ink-limit.ts";
import { measureTotalInk } from "../../../src/render/pixels/measure-total-ink.ts";
import { coated, uncoated } from "./press.ts";

const limited = (inks: readonly number[], totalInk: number) => {
  const bytes = Uint8Array.from(inks);
  limitInk(bytes, totalInk);
  return [...bytes];
};

it.each([
  ["full inks keep their black", [255, 255, 255, 255], [119, 119, 119, 255]],
  ["a rich black keeps its hue", [200, 150, 100, 255], [158, 119, 79, 255]],
  ["what is within stays", [200, 200, 200, 12], [200, 200, 200, 12]],
  ["paper stays paper", [0, 0, 0, 0], [0, 0, 0, 0]],
  ["black alone stays", [0, 0, 0, 255], [0, 0, 0, 255]],
])("at 240 per cent %s", (_, inks, want) => {
  expect(limited(inks, 240)).toEqual(want);
});

const ink = fc.integer({ min: 0, max: 255 });

it("no pixel holds more than the limit, and none gains ink", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(ink, ink, ink, ink), { minLength: 1 }),
      fc.integer({ min: 100, max: 400 }),
      (pixels, totalInk) => {
        const inks = Uint8Array.from(pixels.flat());
        limitInk(inks, totalInk);
        pixels.forEach((before, index) => {
          const after = [...inks.subarray(index * 4, index * 4 + 4)];
          const sum = after.reduce((total, one) => total + one, 0);
          expect(sum * 100).toBeLessThanOrEqual(totalInk * 255);
          expect(after[3]).toBe(before[3]);
          after.forEach((one, channel) =>
            expect(one).toBeLessThanOrEqual(before[channel] ?? NaN),
          );
        });
      },
    ),
  );
});

it("the shipped profiles use as much ink as they say", async () => {
  expect(await measureTotalInk(coated)).toBe(300);
  expect(await measureTotalInk(uncoated)).toBe(273);
});

it("raw inks reach the encoder as they are", async () => {
  const inks = Uint8Array.from({ length: 5 * 3 * 4 }, (_, at) => at * 4);
  const read = sharp(cmykTiff(inks, 5, 3)).pipelineColourspace("cmyk");
  const { data, info } = await read
    .toColourspace("cmyk")
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([5, 3, 4]);
  expect([...data]).toEqual([...inks]);
});
