/**
 * Smaller copies of an original, for screens: decoded once, each made from the next larger one. Their
 * bytes come from pixels, so nothing of the original's metadata can pass.
 */
import type { RawPixels } from "../../supplies.ts";
import { encode } from "../encode.ts";
import { inspect } from "../inspect.ts";
import { sharp } from "../sharp.ts";
import { openWithin } from "../small-picture.ts";

/** Longest side of each copy in pixels, the largest first. */
const sides = { large: 2000, preview: 1200, thumbnail: 480 } as const;

/** What a copy is called. */
export type CopyName = keyof typeof sides;

/** A copy as a JPEG without any metadata: `writeRights` adds what must go with it. */
export interface PhotographCopy {
  readonly name: CopyName;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The file type of every copy. */
export const copyMediaType = "image/jpeg";

/** Counts in the name of every kept copy: raise it when the same original gives other copies. */
export const copyRecipe = 1;

const quality = 82;

/** The smallest copy as pixels, for what looks at a picture as a whole while the copies are encoded. */
export interface Copies {
  readonly smallest: RawPixels;
  readonly copies: Promise<readonly PhotographCopy[]>;
}

/** Pixels of an original that are large enough for every copy. */
export const greatestCopySide = sides.large;

/** Makes every copy from pixels that are as large as the largest. */
export async function makeCopies(pixels: RawPixels): Promise<Copies> {
  // Each is encoded while the next is made smaller.
  const large = encoded("large", pixels);
  large.catch(() => undefined);
  const preview = await within(pixels, sides.preview);
  const smallest = await within(preview, sides.thumbnail);
  const copies = Promise.all([
    large,
    encoded("preview", preview),
    encoded("thumbnail", smallest),
  ]);
  return { smallest, copies };
}

/** Makes one copy again from its original, where it was lost. */
export async function makeCopy(
  bytes: Uint8Array,
  wanted: CopyName,
  name: string,
): Promise<PhotographCopy> {
  const original = await inspect(bytes, name);
  const pixels = await openWithin(bytes, original, greatestCopySide, name);
  const { copies } = await makeCopies(pixels);
  const copy = (await copies).find((made) => made.name === wanted);
  if (!copy) throw new TypeError(`Expected a copy but received "${wanted}"`);
  return copy;
}

/** A finished picture as a WebP for a list, at most so many pixels a side. */
export async function pictureWithin(
  bytes: Uint8Array,
  side: number,
  name: string,
): Promise<Uint8Array> {
  const original = await inspect(bytes, name);
  return encode(await openWithin(bytes, original, side, name), "webp");
}

async function within(pixels: RawPixels, side: number): Promise<RawPixels> {
  const { width, height, channels } = pixels;
  if (Math.max(width, height) <= side) return pixels;
  const { data, info } = await sharp(pixels.data, {
    raw: { width, height, channels },
  })
    .resize({ width: side, height: side, fit: "inside" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels, data };
}

async function encoded(
  name: CopyName,
  { data, width, height, channels }: RawPixels,
): Promise<PhotographCopy> {
  const bytes = await sharp(data, { raw: { width, height, channels } })
    .jpeg({ quality, optimiseCoding: false })
    .toBuffer();
  return { name, bytes, width, height };
}
