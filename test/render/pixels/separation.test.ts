import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Rgb } from "#brand";
import { sha256 } from "../../../src/render/digest.ts";
import { createPixelStore } from "../../../src/render/pixels/pixel-store.ts";
import type { PressProfile } from "../../../src/render/press-job.ts";
import type { Separation } from "../../../src/render/supplies.ts";
import { isInstalled } from "../../support/pdf-reader.ts";
import { approved, flat, gradientPicture, whole } from "./made.ts";
import {
  coated,
  coatedFile,
  deepTiff,
  inksOf,
  platesOf,
  uncoated,
  uncoatedFile,
} from "./press.ts";

const separated = (
  bytes: Uint8Array,
  size: readonly [width: number, height: number],
  iccProfile: PressProfile = coated,
  totalInk = 300,
): Promise<Separation> => {
  const store = createPixelStore(() => Promise.resolve(bytes));
  const photograph = approved(bytes, ...size);
  return store.separation(photograph, whole, ...size, { iccProfile, totalInk });
};

const separatedFlat = async (color: Rgb, iccProfile?: PressProfile) =>
  separated(await flat(color).png().toBuffer(), [24, 16], iccProfile);

const farthest = (is: Iterable<number>, want: readonly number[]): number =>
  Math.max(...[...is].map((ink, at) => Math.abs(ink - (want[at % 4] ?? NaN))));

const greatestSum = (inks: Uint8Array): number => {
  let most = 0;
  for (let at = 0; at < inks.length; at += 4) {
    const pixel = inks.subarray(at, at + 4);
    most = Math.max(
      most,
      pixel.reduce((sum, ink) => sum + ink, 0),
    );
  }
  return (most * 100) / 255;
};

/** What ImageMagick's own lcms gives, perceptually, from the same sRGB profile. */
const known: readonly [Rgb, PressProfile, readonly number[]][] = [
  [[255, 255, 255], coated, [0, 0, 0, 0]],
  [[0, 0, 0], coated, [192, 169, 161, 242]],
  [[200, 60, 40], coated, [32, 214, 218, 19]],
  [[20, 90, 160], coated, [229, 156, 17, 6]],
  [[255, 255, 255], uncoated, [0, 0, 0, 0]],
  [[150, 110, 90], uncoated, [5, 108, 125, 103]],
];

describe("a separated color", () => {
  it.each(known)(
    "%j has the inks that lcms gives",
    async (color, icc, want) => {
      const inks = await inksOf(await separatedFlat(color, icc));
      expect(farthest(inks, want)).toBeLessThanOrEqual(2);
    },
  );

  it.skipIf(!isInstalled("gs")).each(known)(
    "%j prints with them from a PDF without a Decode array",
    async (color, icc, want) => {
      const plates = await platesOf(await separatedFlat(color, icc));
      expect(plates).toHaveLength(24 * 16 * 4);
      expect(farthest(plates, want)).toBeLessThanOrEqual(2);
    },
  );

  it("leaves white paper without a trace of ink", async () => {
    const inks = await inksOf(await separatedFlat([255, 255, 255]));
    expect(Math.max(...inks)).toBe(0);
  });
});

describe("a grey original", () => {
  const grey = () => flat([110, 110, 110]).toColourspace("b-w");

  it.each([
    ["JPEG", () => grey().jpeg({ quality: 100 })],
    ["PNG", () => grey().png()],
    [
      "PNG of sixteen bits",
      () => flat([110, 110, 110]).toColourspace("grey16").png(),
    ],
  ])("in a %s prints in black alone", async (_, make) => {
    const grey = await separated(await make().toBuffer(), [24, 16]);
    expect(grey.channels).toBe(1);
    const { data, info } = await sharp(grey.bytes)
      .toColourspace("b-w")
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(1);
    expect(farthest(data, [110, 110, 110, 110])).toBeLessThanOrEqual(1);
  });

  it.skipIf(!isInstalled("gs"))("puts no ink on the other plates", async () => {
    const plates = await platesOf(
      await separated(await grey().png().toBuffer(), [24, 16]),
    );
    expect(farthest(plates, [0, 0, 0, 145])).toBeLessThanOrEqual(2);
  });
});

describe("an original in inks", () => {
  const inks = [33, 214, 219, 19] as const;
  /** A picture of these inks, which names no press. */
  const unnamed = () =>
    flat([200, 60, 40]).withIccProfile(coatedFile, { attach: false });

  it("that names no press keeps its inks", async () => {
    const bytes = await unnamed().tiff().toBuffer();
    const kept = await inksOf(await separated(bytes, [24, 16], uncoated));
    expect(farthest(kept, inks)).toBeLessThanOrEqual(2);
  });

  it("made for this press keeps its inks", async () => {
    const named = flat([200, 60, 40]).withIccProfile(coatedFile);
    const bytes = await named.tiff().toBuffer();
    const kept = await inksOf(await separated(bytes, [24, 16]));
    expect(farthest(kept, inks)).toBeLessThanOrEqual(2);
  });

  it("made for another press goes from its inks to these", async () => {
    const named = flat([150, 110, 90]).withIccProfile(uncoatedFile);
    const bytes = await named.tiff().toBuffer();
    const moved = await inksOf(await separated(bytes, [24, 16]));
    // From 5, 108, 125, 103, as ImageMagick's own lcms does.
    expect(farthest(moved, [81, 119, 128, 46])).toBeLessThanOrEqual(3);
  });

  it("of sixteen bits loses no tone", async () => {
    const bytes = deepTiff([33, 214, 219, 19].map((ink) => ink * 257));
    const deep = await inksOf(await separated(bytes, [1, 1]));
    expect(farthest(deep, inks)).toBeLessThanOrEqual(15);
  });

  it("turns upright before it is cropped", async () => {
    const sides = await sharp({
      create: { width: 24, height: 16, channels: 3, background: "#ffffff" },
    })
      .composite([
        {
          input: await flat([0, 0, 0], 12, 16).png().toBuffer(),
          left: 0,
          top: 0,
        },
      ])
      .withMetadata({ orientation: 6, icc: coatedFile })
      .jpeg({ quality: 100 })
      .toBuffer();
    const store = createPixelStore(() => Promise.resolve(sides));
    const top = { x: 0, y: 0, width: 1, height: 0.4 };
    const upright = await store.separation(
      approved(sides, 16, 24),
      top,
      16,
      10,
      { iccProfile: coated, totalInk: 300 },
    );
    expect([upright.width, upright.height]).toEqual([15, 10]);
    expect(Math.min(...(await inksOf(upright)))).toBeGreaterThan(150);
  });

  it("cut short stops the job", async () => {
    const sound = await gradientPicture(300, 200)
      .withIccProfile(coatedFile, { attach: false })
      .jpeg()
      .toBuffer();
    const short = sound.subarray(0, sound.length / 2);
    await expect(separated(short, [300, 200])).rejects.toThrow(
      "the file is damaged; supply the original file again",
    );
  });
});

describe("a job with little ink", () => {
  it.each([
    ["a color", () => flat([0, 0, 0])],
    [
      "inks",
      () => flat([0, 0, 0]).withIccProfile(coatedFile, { attach: false }),
    ],
  ])("takes it from %s evenly, and none of the black", async (_, make) => {
    const bytes = await make().tiff().toBuffer();
    const inks = await inksOf(await separated(bytes, [24, 16], coated, 240));
    // 192, 169 and 162 of 255 beside 242 of black, brought down to what 240 % leaves: 370.
    expect(farthest(inks, [135, 119, 114, 242])).toBeLessThanOrEqual(2);
    expect(greatestSum(inks)).toBeLessThanOrEqual(241);
  });

  it("leaves a picture alone that needs no more", async () => {
    const bytes = await flat([200, 60, 40]).png().toBuffer();
    const inks = await inksOf(await separated(bytes, [24, 16], coated, 240));
    expect(farthest(inks, [32, 214, 218, 19])).toBeLessThanOrEqual(2);
  });
});

describe("a separation", () => {
  const options = { iccProfile: coated, totalInk: 300 };

  it("is only ever made smaller", async () => {
    const bytes = await gradientPicture(60, 40).png().toBuffer();
    const store = createPixelStore(() => Promise.resolve(bytes));
    const crop = { x: 0.5, y: 0, width: 0.5, height: 1 };
    const photograph = approved(bytes, 60, 40);
    const large = await store.separation(photograph, crop, 300, 400, options);
    expect([large.width, large.height]).toEqual([30, 40]);
    const small = await store.separation(photograph, crop, 15, 20, options);
    expect([small.width, small.height]).toEqual([15, 20]);
  });

  it("carries no profile: the output intent of the file does", async () => {
    const { bytes, channels } = await separatedFlat([200, 60, 40]);
    expect(channels).toBe(4);
    expect((await sharp(bytes).metadata()).icc).toBeUndefined();
  });

  it("has the same bytes each time, whatever was asked before", async () => {
    const bytes = await gradientPicture(300, 200).jpeg().toBuffer();
    const digestAfter = async (totals: readonly number[]) => {
      const store = createPixelStore(() => Promise.resolve(bytes));
      const photograph = approved(bytes, 300, 200);
      const of = (totalInk: number) =>
        store.separation(photograph, whole, 150, 100, { ...options, totalInk });
      for (const totalInk of totals) await of(totalInk);
      return sha256((await of(300)).bytes);
    };
    expect(await digestAfter([240, 280])).toBe(await digestAfter([]));
  });

  it("is kept by press and ink limit, each apart", async () => {
    const root = await mkdtemp(path.join(tmpdir(), "livery-separations-"));
    try {
      const bytes = await gradientPicture(60, 40).png().toBuffer();
      const photograph = approved(bytes, 60, 40);
      const open = () =>
        createPixelStore(() => Promise.resolve(bytes), { directory: root });
      const made = await open().separation(photograph, whole, 60, 40, options);
      const read = await open().separation(photograph, whole, 60, 40, options);
      expect(read).toEqual({ ...made, bytes: Buffer.from(made.bytes) });
      for (const other of [
        { ...options, totalInk: 150 },
        { ...options, iccProfile: uncoated },
      ]) {
        const apart = await open().separation(photograph, whole, 60, 40, other);
        expect(Buffer.compare(apart.bytes, made.bytes)).not.toBe(0);
      }
      const files = await readdir(root, {
        recursive: true,
        withFileTypes: true,
      });
      expect(files.filter((entry) => entry.isFile())).toHaveLength(3);
    } finally {
      await rm(root, { recursive: true });
    }
  });

  it("is refused through a profile that does not work", async () => {
    const broken = { ...coated, digest: "broken", bytes: new Uint8Array(200) };
    const bytes = await flat([200, 60, 40]).png().toBuffer();
    await expect(separated(bytes, [24, 16], broken)).rejects.toThrow(
      "its tables do not work",
    );
  });
});
