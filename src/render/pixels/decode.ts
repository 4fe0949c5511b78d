/**
 * Turns an original into upright 8-bit sRGB pixels. It does not crop, and it keeps nothing.
 */
import { MissingSupplyError } from "../errors.ts";
import type { RawPixels } from "../supplies.ts";
import { greatestOriginalPixels, type Inspected } from "./inspect.ts";
import { sharp } from "./sharp.ts";

/** How much of the original's resolution is decoded. */
export type Level = "full" | "third";

/**
 * Size of an original at a level.
 *
 * Rounded down: libjpeg's own halving is used from a threefold reduction on, not below. Between
 * two and three, sharp decodes at full size, so there is no level of a half.
 */
export const levelSize = (
  level: Level,
  pixelWidth: number,
  pixelHeight: number,
): { readonly width: number; readonly height: number } => {
  const divisor = level === "third" ? 3 : 1;
  return {
    width: Math.max(1, Math.floor(pixelWidth / divisor)),
    height: Math.max(1, Math.floor(pixelHeight / divisor)),
  };
};

/** Decodes at a level: turned upright, through the embedded profile to sRGB, alpha over white. */
export async function decode(
  bytes: Uint8Array,
  inspected: Inspected,
  level: Level,
  name: string,
): Promise<RawPixels> {
  const { pixelWidth, pixelHeight } = inspected;
  const size = levelSize(level, pixelWidth, pixelHeight);
  let pipeline = sharp(bytes, {
    limitInputPixels: greatestOriginalPixels,
    failOn: "error",
    autoOrient: true,
  });
  if (level !== "full") pipeline = pipeline.resize({ ...size, fit: "fill" });
  if (inspected.colorSpace === "rgb16" && inspected.hasIccProfile) {
    // sharp carries profiled 16-bit pictures through Display P3 and would leave them there.
    pipeline = pipeline.withIccProfile("srgb", { attach: false });
  }
  try {
    const { data, info } = await pipeline
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return {
      width: info.width,
      height: info.height,
      channels: 3,
      data: info.channels === 3 ? data : spreadGrey(data, info.channels),
    };
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot decode photograph "${name}": the file is damaged; supply the original file again`,
      { cause },
    );
  }
}

/** Grey pixels, of one channel or with a second that is alpha, as three equal channels. */
function spreadGrey(grey: Uint8Array, channels: number): Uint8Array {
  const length = grey.length / channels;
  const data = new Uint8Array(length * 3);
  for (let pixel = 0; pixel < length; pixel++) {
    data.fill(grey[pixel * channels] ?? 0, pixel * 3, pixel * 3 + 3);
  }
  return data;
}
