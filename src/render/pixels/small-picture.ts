/**
 * Opens a photograph small and upright, once, for everything that looks at it as a whole:
 * likeness, colors, copy space. JPEG is decoded at a fraction of its size.
 */
import type { PicturePixels, RawPixels } from "../supplies.ts";
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
  return {
    original,
    pixels: await openWithin(bytes, original, smallSide, name),
  };
}

/** Longest that one original may take to decode: a file made to be slow is given up. */
const greatestSeconds = 60;

/**
 * Decodes an inspected original to at most so many pixels a side: upright, through its profile to
 * sRGB, on white. It is never enlarged.
 */
export async function openWithin(
  bytes: Uint8Array,
  original: Inspected,
  side: number,
  name: string,
): Promise<RawPixels> {
  const picture = sharp(bytes, {
    limitInputPixels: greatestOriginalPixels,
    failOn: "error",
    autoOrient: true,
  }).timeout({ seconds: greatestSeconds });
  // sharp carries profiled 16-bit pictures through Display P3 and would leave them there.
  if (original.colorSpace === "rgb16" && original.hasIccProfile)
    picture.withIccProfile("srgb", { attach: false });
  try {
    const { data, info } = await picture
      .resize({
        width: side,
        height: side,
        fit: "inside",
        withoutEnlargement: side > smallSide,
      })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return { width, height, channels: 3, data: threefold(data, channels) };
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot decode photograph "${name}": the file is damaged; supply the original file again`,
      { cause },
    );
  }
}

/** Pixels made as small as those that everything looks at which looks at a picture as a whole. */
export async function shrunk({
  data,
  width,
  height,
  channels,
}: RawPixels): Promise<RawPixels> {
  const made = await sharp(data, { raw: { width, height, channels } })
    .resize({ width: smallSide, height: smallSide, fit: "inside" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { info } = made;
  return { width: info.width, height: info.height, channels, data: made.data };
}

/** Grey as three equal channels. */
const threefold = (data: Uint8Array, channels: number): Uint8Array =>
  channels === 3
    ? data
    : Uint8Array.from(
        { length: (data.length / channels) * 3 },
        (_, index) => data[Math.floor(index / 3) * channels] ?? 0,
      );
