import sharp, { type Sharp } from "sharp";
import type { Photograph, Rgb } from "#brand";
import { sha256 } from "../../../src/render/digest.ts";

/** A flat picture of one colour, for sharp to write in any format. */
export const flat = (srgb: Rgb, width = 24, height = 16): Sharp =>
  sharp({ create: { width, height, channels: 3, background: rgb(srgb) } });

const rgb = ([r, g, b]: Rgb) => ({ r, g, b });

/** A smooth picture with something different in every place. */
export function gradientPicture(width: number, height: number): Sharp {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      data[at] = (255 * x) / width;
      data[at + 1] = (255 * y) / height;
      data[at + 2] = 128 + 100 * Math.sin(x / 9) * Math.cos(y / 7);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** An approved photograph over these bytes. */
export const approved = (
  bytes: Uint8Array,
  pixelWidth: number,
  pixelHeight: number,
): Photograph => ({
  id: "made",
  title: "Made",
  alt: { en: "A made picture" },
  credit: "",
  licence: { kind: "in-house", terms: "" },
  focalPoint: { x: 0.5, y: 0.5 },
  pixelWidth,
  pixelHeight,
  digest: sha256(bytes),
});

export const whole = { x: 0, y: 0, width: 1, height: 1 };
