import { execFile } from "node:child_process";
import { promisify } from "node:util";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/render/digest.ts";
import { PaintError } from "../../../src/render/errors.ts";
import {
  encode,
  type RasterEncoding,
} from "../../../src/render/pixels/encode.ts";
import { readXmp } from "../../../src/render/pixels/read-xmp.ts";
import { srgbProfile } from "../../../src/render/pixels/srgb-profile.ts";
import type { RawPixels } from "../../../src/render/supplies.ts";
import { gradientPicture } from "./made.ts";

const encodings: readonly RasterEncoding[] = ["jpeg", "png", "webp"];
const raw: RawPixels = {
  width: 161,
  height: 97,
  channels: 3,
  data: await gradientPicture(161, 97).raw().toBuffer(),
};
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- Larkmere · Ffotograff --></x:xmpmeta>';

describe.each(encodings)("%s", (encoding) => {
  it("carries the sRGB profile, its XMP packet and nothing else", async () => {
    const bytes = await encode(raw, encoding, { xmp, density: 300 });
    const header = await sharp(bytes).metadata();
    expect(header).toMatchObject({ format: encoding, width: 161, height: 97 });
    expect(Buffer.compare(header.icc ?? Buffer.of(), srgbProfile)).toBe(0);
    expect(await readXmp(bytes)).toBe(xmp);
    expect(header.exif).toBeUndefined();
    expect(header.iptc).toBeUndefined();
  });

  it("without a packet has none", async () => {
    expect(await readXmp(await encode(raw, encoding))).toBeUndefined();
  });

  it("decodes to the pixels that went in", async () => {
    const bytes = await encode(raw, encoding, { xmp });
    const back = await sharp(bytes, { failOn: "warning" }).raw().toBuffer();
    const errors = back.map((value, i) => Math.abs(value - (raw.data[i] ?? 0)));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(mean).toBeLessThan({ jpeg: 2, png: 1e-9, webp: 3 }[encoding]);
  });

  it("gives the same bytes twice, and in another process", async () => {
    const once = sha256(await encode(raw, encoding, { xmp }));
    expect(sha256(await encode(raw, encoding, { xmp }))).toBe(once);
    const script = new URL("encode-in-process.ts", import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--import",
      "tsx",
      script,
      encoding,
      xmp,
    ]);
    expect(stdout).toBe(once);
  });
});

it.each(["jpeg", "png"] as const)(
  "a %s tells its density",
  async (encoding) => {
    const bytes = await encode(raw, encoding, { density: 300 });
    expect((await sharp(bytes).metadata()).density).toBe(300);
  },
);

describe("a greatest size", () => {
  it.each(["jpeg", "webp"] as const)(
    "lowers a %s's quality",
    async (encoding) => {
      const free = await encode(raw, encoding);
      const greatestBytes = Math.floor(free.byteLength * 0.9);
      const fitted = await encode(raw, encoding, { greatestBytes });
      expect(fitted.byteLength).toBeLessThanOrEqual(greatestBytes);
      const loose = await encode(raw, encoding, {
        greatestBytes: free.byteLength,
      });
      expect(Buffer.compare(loose, free)).toBe(0);
    },
  );

  it("packs a PNG harder and leaves its pixels alone", async () => {
    const free = await encode(raw, "png");
    const fitted = await encode(raw, "png", {
      greatestBytes: free.byteLength - 1,
    });
    const back = await sharp(fitted).raw().toBuffer();
    expect(Buffer.compare(back, raw.data)).toBe(0);
  });

  it.each(encodings)("that no %s can meet stops the job", async (encoding) => {
    const refusal = encode(raw, encoding, { greatestBytes: 700 });
    await expect(refusal).rejects.toThrow(PaintError);
    await expect(refusal).rejects.toThrow("within 700 bytes: the smallest has");
  });
});

it("an XMP packet that no JPEG segment can hold stops the job", async () => {
  await expect(
    encode(raw, "jpeg", { xmp: "x".repeat(70_000) }),
  ).rejects.toThrow("a segment holds 65533");
});
