/**
 * Looks at an upload before anything decodes it: type by content, size by header. It neither
 * decodes pixels nor repairs them.
 */
import { MissingSupplyError } from "../errors.ts";
import { recognize, type PhotographType } from "./recognize.ts";
import { sharp } from "./sharp.ts";

/** Largest original that is decoded; a header that claims more is taken for a decompression bomb. */
export const greatestOriginalPixels = 200_000_000;

/** What an original is, before it is decoded. */
export interface Inspected {
  readonly type: PhotographType;
  /** Upright size, after EXIF orientation. */
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  /** libvips' word: `srgb`, `cmyk`, `b-w`, `rgb16`, `grey16` … */
  readonly colorSpace: string;
  /** libvips' word for one channel of one pixel: `uchar`, `ushort` … */
  readonly depth: string;
  readonly hasAlpha: boolean;
  readonly hasIccProfile: boolean;
}

/**
 * Judges an original by its content.
 *
 * @param name What errors call it: a title, an identifier or a file name.
 */
export async function inspect(
  bytes: Uint8Array,
  name = "upload",
): Promise<Inspected> {
  const recognized = recognize(bytes);
  if (recognized.kind === "other") {
    const remedy = recognized.remedy ? ` (${recognized.remedy})` : "";
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": the file is ${recognized.name}; supply a JPEG, PNG, WebP, AVIF or TIFF${remedy}`,
    );
  }
  const header = await readHeader(bytes, name);
  const pixels = header.width * header.height;
  if (pixels > greatestOriginalPixels) {
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": its header claims ${header.width} x ${header.height} pixels, more than ${greatestOriginalPixels / 1e6} megapixels; supply a smaller copy`,
    );
  }
  if (recognized.type === "webp" && (header.pages ?? 1) > 1) {
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": it is an animation; supply a still picture`,
    );
  }
  return {
    type: recognized.type,
    pixelWidth: header.autoOrient.width,
    pixelHeight: header.autoOrient.height,
    colorSpace: header.space,
    depth: header.depth,
    hasAlpha: header.hasAlpha,
    hasIccProfile: header.hasProfile,
  };
}

async function readHeader(bytes: Uint8Array, name: string) {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot read photograph "${name}": its header is broken; supply the original file again`,
      { cause },
    );
  }
}
