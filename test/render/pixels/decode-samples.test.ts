import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { decodeJpegSamples } from "../../../src/render/pixels/decode-samples.ts";

const flat = (channels: 1 | 3 | 4, values: readonly number[], size = 16) =>
  sharp(
    Uint8Array.from(
      { length: size * size * channels },
      (_, i) => values[i % channels] ?? 0,
    ),
    { raw: { width: size, height: size, channels } },
  );

/** A picture of four inks. */
const inks = (size = 16) =>
  flat(3, [200, 100, 50], size)
    .withIccProfile("cmyk", { attach: false })
    .jpeg({ quality: 100 });

/** The same file without its Adobe marker. */
function withoutMarker(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const at = file.indexOf(Buffer.from([0xff, 0xee]));
  const end = at + 2 + file.readUInt16BE(at + 2);
  return Buffer.concat([file.subarray(0, at), file.subarray(end)]);
}

const first = async (bytes: Uint8Array) => {
  const wanted = { width: 16, height: 16 };
  const { channels, data } = await decodeJpegSamples(bytes, wanted);
  return [...data.subarray(0, channels)];
};

const near = (want: readonly number[]) =>
  want.map((value) => expect.closeTo(value, -0.7));

describe("the samples that a JPEG stores", () => {
  it("are light of one or three channels as they are", async () => {
    const gray = await flat(1, [90]).toColourspace("b-w").jpeg().toBuffer();
    const light = await flat(3, [200, 100, 50])
      .jpeg({ quality: 100 })
      .toBuffer();
    expect(await first(gray)).toEqual(near([90]));
    expect(await first(light)).toEqual(near([200, 100, 50]));
  });

  it("of four inks are what is stored, whether an Adobe marker stands there or not", async () => {
    const bytes = await inks().toBuffer();
    const ink = await sharp(bytes)
      .pipelineColourspace("cmyk")
      .toColourspace("cmyk")
      .raw()
      .toBuffer();
    const stored = near([...ink.subarray(0, 4)].map((value) => 255 - value));
    expect(ink[3]).toBeLessThan(200);
    expect(await first(bytes)).toEqual(stored);
    expect(await first(withoutMarker(bytes))).toEqual(stored);
  });

  it("come reduced where far fewer are wanted, and never below what is", async () => {
    const bytes = await inks(600).toBuffer();
    const { width } = await decodeJpegSamples(bytes, {
      width: 100,
      height: 100,
    });
    expect(width).toBeGreaterThanOrEqual(125);
    expect(width).toBeLessThanOrEqual(300);
  });

  it("of a damaged file are an error and not a grey picture", async () => {
    await expect(
      decodeJpegSamples(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4), {
        width: 1,
        height: 1,
      }),
    ).rejects.toThrow(/export the picture again/);
  });
});
