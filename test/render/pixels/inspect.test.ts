import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { MissingSupplyError } from "../../../src/render/errors.ts";
import { inspect } from "../../../src/render/pixels/inspect.ts";
import { flat } from "./made.ts";

const text = (content: string) => Buffer.from(content, "latin1");

describe("what is not a photograph is refused by its content", () => {
  it.each([
    ["an SVG", text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["an SVG", text('\xef\xbb\xbf<?xml version="1.0"?>\n<svg></svg>')],
    ["a PDF", text("%PDF-1.7\n")],
    ["a GIF", text("GIF89a\x01\0\x01\0")],
    ["a HEIC", text("\0\0\0\x18ftypheic\0\0\0\0mif1heic")],
    ["a video", text("\0\0\0\x18ftypisom\0\0\0\0isommp42")],
    ["an HTML page", text("<!DOCTYPE html><title>Not found</title>")],
    ["an XML file", text("<note/>")],
    ["a Photoshop file", text("8BPS\0\x01")],
    ["a ZIP or office file", text("PK\x03\x04")],
    ["an empty file", text("")],
    ["of no known picture type", text("hello")],
  ])("%s", async (what, bytes) => {
    const refusal = inspect(bytes, "holiday.jpg");
    await expect(refusal).rejects.toThrow(MissingSupplyError);
    await expect(refusal).rejects.toThrow(
      `Cannot use photograph "holiday.jpg": the file is ${what}; supply a JPEG`,
    );
  });
});

it("a moving WebP is refused", async () => {
  const frames = Buffer.alloc(8 * 16 * 3).fill(200, 0, 8 * 8 * 3);
  const raw = { width: 8, height: 16, channels: 3, pageHeight: 8 } as const;
  const moving = await sharp(frames, { raw }).webp().toBuffer();
  await expect(inspect(moving, "wave")).rejects.toThrow(
    'Cannot use photograph "wave": it is an animation',
  );
});

describe("what to do instead is told", () => {
  it.each([
    [
      "of a HEIC",
      text("\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
      "Most compatible",
    ],
    [
      "of a HEIC that says only mif1",
      text("\0\0\0\x10ftypmif1\0\0\0\0"),
      "Most compatible",
    ],
    ["of an SVG", text("<svg/>"), "library of logos"],
    ["of an SVGZ", text("\x1f\x8b\x08"), "an SVGZ"],
  ])("%s", async (_, bytes, remedy) => {
    await expect(inspect(bytes, "holiday.jpg")).rejects.toThrow(remedy);
  });
});

describe("a photograph is what it holds, whatever it is called", () => {
  it.each(["jpeg", "png", "webp", "avif", "tiff"] as const)(
    "a %s that is called drawing.svg",
    async (type) => {
      const bytes = await flat([9, 9, 9])[type]().toBuffer();
      expect((await inspect(bytes, "drawing.svg")).type).toBe(type);
    },
  );
});

it("a small JPEG that claims to be vast is refused by its header", async () => {
  const bytes = await flat([9, 9, 9]).jpeg().toBuffer();
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(60_000, frame + 5);
  bytes.writeUInt16BE(60_000, frame + 7);
  await expect(inspect(bytes, "bomb.jpg")).rejects.toThrow(
    "claims 60000 x 60000 pixels, more than 200 megapixels",
  );
});

function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write("IHDR", 4, "latin1");
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  header.set([8, 2, 0, 0, 0], 16);
  header.writeInt32BE(0, 21);
  return Buffer.concat([
    text("\x89PNG\r\n\x1a\n"),
    header,
    deflateSync(Buffer.alloc(10)),
  ]);
}

it("a header that claims too many pixels is refused before anything is decoded", async () => {
  const refusal = inspect(pngClaiming(60_000, 60_000), "bomb");
  await expect(refusal).rejects.toThrow(MissingSupplyError);
});

it("a real file above the limit is refused with its size", async () => {
  const large = await flat([9, 9, 9], 15_000, 14_000)
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(large.byteLength).toBeLessThan(2_000_000);
  await expect(inspect(large, "bomb")).rejects.toThrow(
    'Cannot use photograph "bomb": its header claims 15000 x 14000 pixels, more than 200 megapixels',
  );
});

it("a photograph tells its upright size, colour space, alpha and profile", async () => {
  const bytes = await flat([10, 20, 30], 30, 20)
    .withIccProfile("p3")
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(await inspect(bytes)).toEqual({
    type: "jpeg",
    pixelWidth: 20,
    pixelHeight: 30,
    colorSpace: "srgb",
    hasAlpha: false,
    depth: "uchar",
    hasIccProfile: true,
  });
});
