/**
 * Turns an original into upright 8-bit sRGB pixels. It does not crop, and it keeps nothing.
 */
import { MissingSupplyError } from "../errors.ts";
import type { PicturePixels } from "../supplies.ts";
import { greatestOriginalPixels, type Inspected } from "./inspect.ts";
import type { Picture } from "./cut.ts";
import { isSeenThrough } from "./part-alpha.ts";
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

/**
 * Decodes at a level: turned upright, through the embedded profile to sRGB. Alpha is kept where
 * something can be seen through it; an opaque one is dropped.
 */
export async function decode(
  bytes: Uint8Array,
  inspected: Inspected,
  level: Level,
  name: string,
): Promise<PicturePixels> {
  const open = () => pictureOf(bytes, inspected, level);
  try {
    if (!inspected.hasAlpha) return await opaquePixels(open());
    const picture = await pixelsOf(open());
    // At a third the alpha took part in the resize, which rounds another way with it than without.
    return isSeenThrough(picture) ? picture : await opaquePixels(open());
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot decode photograph "${name}": the file is damaged; supply the original file again`,
      { cause },
    );
  }
}

function pictureOf(
  bytes: Uint8Array,
  inspected: Inspected,
  level: Level,
): Picture {
  const { pixelWidth, pixelHeight } = inspected;
  const size = levelSize(level, pixelWidth, pixelHeight);
  let picture = sharp(bytes, {
    limitInputPixels: greatestOriginalPixels,
    failOn: "error",
    autoOrient: true,
  });
  if (level !== "full") picture = picture.resize({ ...size, fit: "fill" });
  if (inspected.colorSpace === "rgb16" && inspected.hasIccProfile) {
    // sharp carries profiled 16-bit pictures through Display P3 and would leave them there.
    picture = picture.withIccProfile("srgb", { attach: false });
  }
  return picture;
}

const opaquePixels = (picture: Picture): Promise<PicturePixels> =>
  pixelsOf(picture.flatten({ background: "#ffffff" }));

async function pixelsOf(picture: Picture): Promise<PicturePixels> {
  const { data, info } = await picture
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels === 3 || channels === 4)
    return { width, height, channels, data };
  return {
    width,
    height,
    channels: channels === 1 ? 3 : 4,
    data: spreadGrey(data, channels),
  };
}

/** Grey pixels, of one channel or with a second that is alpha, as three equal channels. */
function spreadGrey(grey: Uint8Array, channels: number): Uint8Array {
  const length = grey.length / channels;
  const spread = channels + 2;
  const data = new Uint8Array(length * spread);
  for (let pixel = 0; pixel < length; pixel++) {
    const from = pixel * channels;
    const to = pixel * spread;
    data.fill(grey[from] ?? 0, to, to + 3);
    if (channels === 2) data[to + 3] = grey[from + 1] ?? 0;
  }
  return data;
}
