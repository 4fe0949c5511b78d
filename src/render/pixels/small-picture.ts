/**
 * Opens a photograph small and upright, once, for everything that looks at it as a whole:
 * likeness, colors, copy space. JPEG is decoded at a fraction of its size.
 */
import type { PicturePixels } from "../supplies.ts";
import { MissingSupplyError } from "../errors.ts";
import { greatestOriginalPixels, inspect, type Inspected } from "./inspect.ts";
import { sharp } from "./sharp.ts";

/** Longest side of the small picture, in pixels. */
export const smallSide = 256;

/** A small picture, and what its original is. */
export interface SmallPicture {
  readonly original: Inspected;
  /** Three channels of sRGB on white, in the original's proportions. */
  readonly pixels: PicturePixels;
}

/** Judges an original by its content, then decodes it small. */
export async function openSmall(
  bytes: Uint8Array,
  name = "upload",
): Promise<SmallPicture> {
  const original = await inspect(bytes, name);
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: greatestOriginalPixels,
      failOn: "error",
      autoOrient: true,
    })
      .resize({ width: smallSide, height: smallSide, fit: "inside" })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return {
      original,
      pixels: { width, height, channels: 3, data: threefold(data, channels) },
    };
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot decode photograph "${name}": the file is damaged; supply the original file again`,
      { cause },
    );
  }
}

/** Grey as three equal channels. */
const threefold = (data: Uint8Array, channels: number): Uint8Array =>
  channels === 3
    ? data
    : Uint8Array.from(
        { length: (data.length / channels) * 3 },
        (_, index) => data[Math.floor(index / 3) * channels] ?? 0,
      );
