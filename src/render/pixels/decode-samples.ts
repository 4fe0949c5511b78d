import { MissingSupplyError } from "../errors.ts";
import { sharp } from "./sharp.ts";

/** Samples of 8 bits as a file stores them, interleaved; no colour was converted. */
export interface Samples {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

/** Headers that claim more pixels than this are taken for decompression bombs. */
const mostPixels = 200_000_000;

/**
 * Decodes a JPEG to the samples that it stores, after YCbCr or YCCK: grey, RGB or four inks, with
 * no profile applied and no polarity assumed. One that is far larger than `wanted` pixels may come
 * reduced, but never below one and a quarter times that size.
 */
export async function decodeJpegSamples(
  bytes: Uint8Array,
  wanted: { readonly width: number; readonly height: number },
): Promise<Samples> {
  const components = componentsOf(bytes);
  const space = ["", "b-w", "", "srgb", "cmyk"][components] ?? "";
  if (space === "") throw damaged();
  try {
    const source = sharp(bytes, {
      limitInputPixels: mostPixels,
      failOn: "none",
      ignoreIcc: true,
    });
    const { width, height } = await source.metadata();
    const ratio = Math.min(width / wanted.width, height / wanted.height);
    // The decoder halves what it reads, which takes half the time; the rest is averaged later.
    const reduction = ratio >= 2.5 ? Math.max(2, ratio / 2) : 1;
    if (reduction > 1)
      source.resize({
        width: Math.ceil(width / reduction),
        height: Math.ceil(height / reduction),
        fit: "fill",
        kernel: "linear",
      });
    // The decoder takes every JPEG of four inks for one that is stored turned over.
    if (components === 4)
      source.pipelineColourspace("cmyk").negate({ alpha: false });
    const { data, info } = await source
      .toColourspace(space)
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== components) throw damaged();
    return {
      width: info.width,
      height: info.height,
      channels: components,
      data,
    };
  } catch (cause) {
    throw cause instanceof MissingSupplyError ? cause : damaged(cause);
  }
}

const damaged = (cause?: unknown): MissingSupplyError =>
  new MissingSupplyError(
    "Cannot decode a JPEG picture: its data is damaged; export the picture again",
    { cause },
  );

/** How many components the picture has, from its frame header. */
function componentsOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) throw damaged();
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      const isFrame =
        marker >= 0xc0 &&
        marker <= 0xcf &&
        ![0xc4, 0xc8, 0xcc].includes(marker);
      if (isFrame) return bytes[at + 9] ?? 0;
      at += 2 + view.getUint16(at + 2);
    }
  }
  throw damaged();
}
