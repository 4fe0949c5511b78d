import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Crop } from "#brand";
import { createPixelStore } from "../../../src/render/pixels/pixel-store.ts";
import { cutOriginal } from "../../../src/render/pixels/cut-original.ts";
import { inspect } from "../../../src/render/pixels/inspect.ts";
import { approved, gradientPicture, whole } from "./made.ts";
import { coated } from "./press.ts";

const [across, down] = [240, 160] as const;
const picture = () => gradientPicture(across, down);
const rightHalf: Crop = { x: 0.37, y: 0.21, width: 0.5, height: 0.79 };

const originals: readonly [string, () => Promise<Buffer>][] = [
  ["a JPEG", () => picture().jpeg({ quality: 90 }).toBuffer()],
  [
    "a progressive JPEG",
    () => picture().jpeg({ progressive: true }).toBuffer(),
  ],
  [
    "a JPEG in Display P3",
    () => picture().withIccProfile("p3").jpeg({ quality: 90 }).toBuffer(),
  ],
  ["a PNG", () => picture().png().toBuffer()],
  ["a palette", () => picture().png({ palette: true }).toBuffer()],
  ["a WebP", () => picture().webp().toBuffer()],
  ["an AVIF", () => picture().avif({ effort: 0 }).toBuffer()],
  ["a TIFF", () => picture().tiff().toBuffer()],
  ...[2, 3, 5, 6, 8].map((orientation): [string, () => Promise<Buffer>] => [
    `a JPEG turned by EXIF ${orientation}`,
    () => picture().withMetadata({ orientation }).jpeg().toBuffer(),
  ]),
];

const uprightOf = async (bytes: Buffer): Promise<readonly [number, number]> => {
  const { pixelWidth, pixelHeight } = await inspect(bytes);
  return [pixelWidth, pixelHeight];
};

describe("an original that is asked for once", () => {
  describe.each(originals)("as %s", (_, make) => {
    it.each([
      ["whole at its size", whole, 1],
      ["cut and made smaller", rightHalf, 0.8],
    ] as const)(
      "%s, gives the inks of one that was decoded",
      async (_name, crop, scale) => {
        const bytes = await make();
        const [width, height] = await uprightOf(bytes);
        const photograph = approved(bytes, width, height);
        const size = [
          Math.round(width * crop.width * scale),
          Math.round(height * crop.height * scale),
        ] as const;
        const [wide, high] = size;
        const wanted = { kind: "separation", photograph, crop } as const;
        const original = { bytes, inspected: await inspect(bytes) };
        const cut = { ...wanted, width: wide, height: high };
        expect(cutOriginal(original, cut)).toBeDefined();

        const inks = { iccProfile: coated, totalInk: 280 };
        const store = () => createPixelStore(() => Promise.resolve(bytes));
        const once = await store().separation(photograph, crop, ...size, inks);
        const keeping = store();
        await keeping.pixels(photograph, whole, width, height);
        const decoded = await keeping.separation(
          photograph,
          crop,
          ...size,
          inks,
        );
        expect(Buffer.from(once.bytes).equals(decoded.bytes)).toBe(true);
      },
    );
  });
});

describe("what is decoded whole", () => {
  const cut = async (bytes: Buffer, crop: Crop, width: number = across) => {
    const [w, h] = await uprightOf(bytes);
    const photograph = approved(bytes, w, h);
    const height = Math.round((width * down) / across);
    return cutOriginal(
      { bytes, inspected: await inspect(bytes) },
      { kind: "separation", photograph, crop, width, height },
    );
  };

  it("is a picture with alpha", async () => {
    const bytes = await picture().ensureAlpha(0.5).png().toBuffer();
    expect(await cut(bytes, whole)).toBeUndefined();
  });

  it("is one of sixteen bits", async () => {
    const bytes = await sharp(await picture().png().toBuffer())
      .toColourspace("rgb16")
      .png()
      .toBuffer();
    expect(await cut(bytes, whole)).toBeUndefined();
  });

  it("is one of which a third of the resolution is enough", async () => {
    const bytes = await picture().jpeg().toBuffer();
    expect(await cut(bytes, whole, across / 4)).toBeUndefined();
  });

  it("is one whose crop ends above the last row", async () => {
    const bytes = await picture().jpeg().toBuffer();
    expect(await cut(bytes, { ...whole, height: 0.5 })).toBeUndefined();
  });
});

describe("a damaged original", () => {
  it.each([
    ["to its last row", whole],
    ["above the damage", { ...whole, height: 0.3 }],
  ])("is refused by its name when it is cut %s", async (_, crop) => {
    const file = await picture().jpeg().toBuffer();
    const bytes = file.subarray(0, Math.round(file.length * 0.8));
    const store = createPixelStore(() => Promise.resolve(bytes));
    const size = [across, Math.round(down * crop.height)] as const;
    await expect(
      store.separation(approved(bytes, across, down), crop, ...size, {
        iccProfile: coated,
        totalInk: 300,
      }),
    ).rejects.toThrow(
      'Cannot decode photograph "made": the file is damaged; supply the original file again',
    );
  });
});
