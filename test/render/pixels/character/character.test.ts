import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { findPhotograph } from "./find-photograph.ts";
import {
  characterOf,
  orientationOf,
} from "../../../../src/render/pixels/character/character.ts";
import { printSizesOf } from "../../../../src/render/pixels/character/print-sizes.ts";
import { copySpaceOf } from "../../../../src/render/pixels/character/copy-space.ts";
import { dominantColorsOf } from "../../../../src/render/pixels/character/dominant-colors.ts";
import { openSmall } from "../../../../src/render/pixels/small-picture.ts";
import { originalOf } from "#larkmere";

const fig = await readFile(originalOf(findPhotograph("fig-in-red-bowl")));

/** Stripes of equal width, each of one color. */
function stripes(colors: readonly (readonly [number, number, number])[]) {
  const [width, height] = [colors.length * 30, 60];
  const data = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++)
    data.set(colors[Math.floor((pixel % width) / 30)] ?? [], pixel * 3);
  return { width, height, channels: 3, data } as const;
}

describe("the colors of a picture", () => {
  it("are its own, with the share that each has", () => {
    const found = dominantColorsOf(
      stripes([
        [255, 0, 0],
        [255, 0, 0],
        [0, 60, 200],
        [255, 255, 255],
      ]),
    );
    expect(found[0]).toEqual({ color: [255, 0, 0], share: 0.5 });
    expect(found.map(({ color }) => color)).toContainEqual([0, 60, 200]);
    expect(found.map(({ color }) => color)).toContainEqual([255, 255, 255]);
    expect(found).toHaveLength(3);
  });

  it("are one where there is only one", () => {
    expect(dominantColorsOf(stripes([[12, 34, 56]]))).toEqual([
      { color: [12, 34, 56], share: 1 },
    ]);
  });

  it("are five at most, and all shares together are the whole", async () => {
    const colors = dominantColorsOf((await openSmall(fig)).pixels);
    expect(colors.length).toBeLessThanOrEqual(5);
    const sum = colors.reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 9);
    const [red] = colors.filter(
      ({ color: [r, g, b] }) => r > 150 && g < 80 && b < 80,
    );
    expect(red?.share).toBeGreaterThan(0.2);
  });
});

it("the same original has the same character each time", async () => {
  expect(await characterOf(fig)).toEqual(await characterOf(fig));
});

describe("the shape of a picture", () => {
  it.each([
    [4000, 3000, "landscape"],
    [3000, 4000, "portrait"],
    [3000, 3000, "square"],
    [3000, 2900, "square"],
    [6000, 2000, "panorama"],
    [1000, 5000, "portrait"],
  ] as const)("of %i by %i pixels is %s", (width, height, shape) => {
    expect(orientationOf(width, height)).toBe(shape);
  });
});

it("a photograph of 24 megapixels prints larger than A3 at 300 ppi", () => {
  expect(printSizesOf(6000, 4000)).toEqual([
    { density: 300, width: 508, height: 338 },
    { density: 200, width: 762, height: 508 },
    { density: 150, width: 1016, height: 677 },
  ]);
});

describe("room for words", () => {
  it("is in the sky of the hilltop and not on its grass", async () => {
    const bytes = await readFile(originalOf(findPhotograph("hilltop-sunrise")));
    const { copySpace } = await characterOf(bytes);
    const calm = copySpace.filter(({ isCalm }) => isCalm);
    expect(calm.map(({ third }) => third)).toEqual(["top"]);
  });

  it("is nowhere in the woods", async () => {
    const bytes = await readFile(originalOf(findPhotograph("woodland-stream")));
    const { copySpace } = await characterOf(bytes);
    expect(copySpace.some(({ isCalm }) => isCalm)).toBe(false);
  });

  it("is everywhere on a plain ground", () => {
    const space = copySpaceOf(stripes([[200, 200, 200]]));
    expect(space.every(({ edgeEnergy }) => edgeEnergy === 0)).toBe(true);
  });
});

it.each([
  ["grey", (picture: Sharp) => picture.greyscale().png()],
  ["CMYK", (picture: Sharp) => picture.toColourspace("cmyk").jpeg()],
  ["16-bit", (picture: Sharp) => picture.toColourspace("rgb16").png()],
  ["see-through", (picture: Sharp) => picture.ensureAlpha(0.5).png()],
])("a %s original has a character too", async (_, written) => {
  const bytes = await written(sharp(fig).resize(300)).toBuffer();
  const { pixels } = await openSmall(bytes);
  expect(pixels.data).toHaveLength(pixels.width * pixels.height * 3);
  expect((await characterOf(bytes)).orientation).toBe("landscape");
});
