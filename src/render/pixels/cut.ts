/** Cuts crops out of decoded originals, and writes pictures of which parts may be seen through. */
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import type { Crop } from "#brand";
import type { PicturePixels } from "../supplies.ts";
import { isSeenThrough, partAlpha, type Blended } from "./part-alpha.ts";
import { sharp } from "./sharp.ts";

/** A picture on its way through sharp. */
export type Picture = ReturnType<typeof sharp>;

/** A part of a picture, as sharp takes it. */
interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A crop, and the size in pixels that it is wanted at. */
interface Cutting {
  readonly crop: Crop;
  readonly width: number;
  readonly height: number;
}

/** Colors without alpha, still to be encoded, and the alpha beside them. */
export interface Cut {
  readonly picture: Picture;
  /** Deflated, a byte for each pixel; absent where every pixel is opaque. */
  readonly alpha?: Uint8Array;
}

/**
 * The crop of decoded pixels, resized, alpha included: sharp multiplies colors by it before it
 * resizes and divides them afterwards, so that what is hidden does not bleed.
 */
export const cut = (
  { width, height, channels, data }: PicturePixels,
  wanted: Cutting,
): Picture =>
  cutArea(
    sharp(data, { raw: { width, height, channels } }),
    areaOf(wanted.crop, { width, height }),
    wanted,
  );

/** A part of any picture on its way, resized; what decodes it takes no short cut for being made smaller. */
export const cutArea = (
  picture: Picture,
  area: Region,
  { width, height }: Pick<Cutting, "width" | "height">,
): Picture =>
  picture.extract(area).resize({
    width,
    height,
    fit: "fill",
    kernel: "lanczos3",
    fastShrinkOnLoad: false,
  });

/** The same with its alpha apart; an opaque original stays in sharp's hands. */
export async function cutApart(
  from: PicturePixels,
  wanted: Cutting,
): Promise<Cut> {
  const picture = cut(from, wanted);
  if (from.channels === 3) return { picture };
  const { width, height } = wanted;
  const data = await picture.raw().toBuffer();
  const { colors, alpha } = await apart({ width, height, channels: 4, data });
  return {
    picture: sharp(colors, { raw: { width, height, channels: 3 } }),
    ...(alpha && { alpha }),
  };
}

const deflated = promisify(deflate);

/** Fixed, so that the same alpha gives the same bytes. */
const deflateLevel = 6;

/** Colors, and the alpha as files keep it where there is any to keep. */
export async function apart(
  blended: Blended,
): Promise<{ readonly colors: Uint8Array; readonly alpha?: Uint8Array }> {
  const isKept = isSeenThrough(blended);
  const { colors, alpha } = partAlpha(blended);
  if (!isKept) return { colors };
  return { colors, alpha: await deflated(alpha, { level: deflateLevel }) };
}

/** A crop in whole pixels, inside the picture. */
export function areaOf(
  crop: Crop,
  picture: { readonly width: number; readonly height: number },
): Region {
  const left = Math.min(picture.width - 1, Math.round(crop.x * picture.width));
  const top = Math.min(picture.height - 1, Math.round(crop.y * picture.height));
  const width = Math.round(crop.width * picture.width);
  const height = Math.round(crop.height * picture.height);
  return {
    left,
    top,
    width: Math.min(Math.max(1, width), picture.width - left),
    height: Math.min(Math.max(1, height), picture.height - top),
  };
}
