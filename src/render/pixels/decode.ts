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

/** How an original is to be decoded. */
interface Decoding {
  readonly bytes: Uint8Array;
  readonly inspected: Inspected;
  readonly level: Level;
}

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
  const asked = { bytes, inspected, level };
  try {
    if (!inspected.hasAlpha) return await opaquePixels(asked);
    return isSameReduced(asked)
      ? await reducedPixels(asked)
      : await pixelsThatShow(asked);
  } catch (cause) {
    throw damaged(name, cause);
  }
}

/** What is said of an original that cannot be decoded. */
export const damaged = (name: string, cause: unknown): MissingSupplyError =>
  new MissingSupplyError(
    `Cannot decode photograph "${name}": the file is damaged; supply the original file again`,
    { cause },
  );

/** The file without its alpha. */
const opaquePixels = (asked: Decoding): Promise<PicturePixels> =>
  pixelsOf(opened(asked).flatten({ background: "#ffffff" }));

/**
 * Whether one that is reduced after it was decoded has the bytes of one that is reduced on the
 * way: not where the decoder of WebP reduces by itself, or where more than 8 bits are reduced.
 */
const isSameReduced = ({ inspected, level }: Decoding): boolean =>
  level === "full" ||
  (inspected.depth === "uchar" && inspected.type !== "webp");

/** Decoded once and whole, so that its alpha is known before a resize takes part in it. */
async function reducedPixels(asked: Decoding): Promise<PicturePixels> {
  const { inspected, level } = asked;
  const { data, ...raw } = await pixelsOf(opened({ ...asked, level: "full" }));
  const isKept = isSeenThrough({ data, ...raw });
  if (isKept && level === "full") return { data, ...raw };
  const decoded = sharp(data, { raw });
  const shown = isKept ? decoded : decoded.removeAlpha();
  return pixelsOf(reduced(shown, inspected, level));
}

/**
 * Decoded with alpha, and once more without where it hides all: a resize rounds another way with
 * alpha than without, and one that changes nothing must not be seen.
 */
async function pixelsThatShow(asked: Decoding): Promise<PicturePixels> {
  const picture = await pixelsOf(opened(asked));
  return isSeenThrough(picture) ? picture : opaquePixels(asked);
}

/** An original on its way through sharp, upright; damage in it is an error. */
export const openOriginal = (bytes: Uint8Array): Picture =>
  sharp(bytes, {
    limitInputPixels: greatestOriginalPixels,
    failOn: "error",
    autoOrient: true,
  });

function opened({ bytes, inspected, level }: Decoding): Picture {
  const picture = reduced(openOriginal(bytes), inspected, level);
  // sharp carries profiled 16-bit pictures through Display P3 and would leave them there.
  return inspected.colorSpace === "rgb16" && inspected.hasIccProfile
    ? picture.withIccProfile("srgb", { attach: false })
    : picture;
}

const reduced = (
  picture: Picture,
  { pixelWidth, pixelHeight }: Inspected,
  level: Level,
): Picture =>
  level === "full"
    ? picture
    : picture.resize({
        ...levelSize(level, pixelWidth, pixelHeight),
        fit: "fill",
      });

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
