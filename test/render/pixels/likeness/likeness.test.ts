import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { originalOf, photographs } from "#larkmere";
import {
  findAlike,
  likenessDistance,
  likenessOf,
} from "../../../../src/render/pixels/likeness/likeness.ts";
import { openSmall } from "../../../../src/render/pixels/small-picture.ts";

const hashOf = async (bytes: Uint8Array) =>
  likenessOf((await openSmall(bytes)).pixels);

/** A copy to handle, small so that the tests are quick. */
const originals = await Promise.all(
  photographs.map(async (photograph) => {
    const bytes = await readFile(originalOf(photograph));
    const copy = await sharp(bytes).resize(1200).jpeg().toBuffer();
    return { id: photograph.id, copy, hash: await hashOf(bytes) };
  }),
);

const handled: readonly (readonly [
  string,
  (copy: Buffer) => Promise<Buffer>,
])[] = [
  ["resized", (copy) => sharp(copy).resize(400).png().toBuffer()],
  [
    "stretched a little",
    (copy) => sharp(copy).resize(400, 300, { fit: "fill" }).png().toBuffer(),
  ],
  ["recompressed", (copy) => sharp(copy).jpeg({ quality: 30 }).toBuffer()],
  ["made a WebP", (copy) => sharp(copy).webp({ quality: 40 }).toBuffer()],
  [
    "made 10 % lighter",
    (copy) => sharp(copy).modulate({ brightness: 1.1 }).jpeg().toBuffer(),
  ],
  [
    "made 10 % darker",
    (copy) => sharp(copy).modulate({ brightness: 0.9 }).jpeg().toBuffer(),
  ],
  ["made grey", (copy) => sharp(copy).greyscale().jpeg().toBuffer()],
  [
    "cropped by 2 % on each side",
    async (copy) => {
      const { width, height } = await sharp(copy).metadata();
      const [left, top] = [Math.round(width * 0.02), Math.round(height * 0.02)];
      return sharp(copy)
        .extract({
          left,
          top,
          width: width - 2 * left,
          height: height - 2 * top,
        })
        .jpeg()
        .toBuffer();
    },
  ],
];

describe.each(originals)("$id", ({ id, copy, hash }) => {
  it.each(handled)("is itself when it is %s", async (_, handle) => {
    const distance = likenessDistance(await hashOf(await handle(copy)), hash);
    expect(distance).toBeLessThanOrEqual(8);
  });

  it("is no other photograph of the library", () => {
    for (const other of originals.filter((one) => one.id !== id))
      expect(likenessDistance(hash, other.hash)).toBeGreaterThanOrEqual(16);
  });
});

it("the most alike is found first, and nothing that is too far", () => {
  const among = [
    ["far", "ffffffffffffffff"],
    ["near", "0000000000000003"],
    ["same", "0000000000000001"],
  ] as const;
  expect(findAlike("0000000000000001", among, 8)).toEqual([
    { of: "same", distance: 0 },
    { of: "near", distance: 1 },
  ]);
});
