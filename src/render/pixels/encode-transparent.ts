import type { RawPixels } from "../supplies.ts";
import { embedInPng } from "./embed.ts";
import { sharp } from "./sharp.ts";

/**
 * A picture without a ground as PNG, from the same drawing on white and on black.
 *
 * Where both are alike the drawing is opaque; where they are white and black there is nothing. So the edges are
 * those of the one rasterizer, and no second one has to agree with it.
 */
export async function encodeTransparent(
  onWhite: RawPixels,
  onBlack: RawPixels,
): Promise<Uint8Array> {
  const { height, width } = onWhite;
  const data = new Uint8Array(width * height * 4);
  for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
    const alpha = 255 - leastDifference(onWhite.data, onBlack.data, from);
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++)
      data[to + channel] = Math.min(
        255,
        Math.round(((onBlack.data[from + channel] ?? 0) * 255) / alpha),
      );
    data[to + 3] = alpha;
  }
  const png = await sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 6, adaptiveFiltering: false })
    .toBuffer();
  return embedInPng(png, { density: 72 });
}

/** Each channel tells of the same alpha, but for what rounding took away. */
const leastDifference = (
  white: Uint8Array,
  black: Uint8Array,
  from: number,
): number =>
  Math.min(
    (white[from] ?? 0) - (black[from] ?? 0),
    (white[from + 1] ?? 0) - (black[from + 1] ?? 0),
    (white[from + 2] ?? 0) - (black[from + 2] ?? 0),
  );
