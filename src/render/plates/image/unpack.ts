import type { Samples } from "../../pixels/decode-samples.ts";

/** How samples lie in a stream: rows begin on whole bytes. */
export interface Packing {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** 1, 2, 4, 8 or 16. */
  readonly bits: number;
}

/** Samples of any width as bytes from 0 to their greatest value; of 16 bits, the upper 8. */
export function unpack(
  data: Uint8Array,
  { width, height, channels, bits }: Packing,
): Samples {
  const perRow = width * channels;
  const rowBytes = Math.ceil((perRow * bits) / 8);
  if (bits === 8)
    return { width, height, channels, data: padded(data, perRow * height) };
  const bytes = new Uint8Array(perRow * height);
  const most = 2 ** bits - 1;
  for (let row = 0; row < height; row++) {
    for (let i = 0; i < perRow; i++) {
      const bit = i * bits;
      const byte = data[row * rowBytes + (bit >> 3)] ?? 0;
      bytes[row * perRow + i] =
        bits === 16 ? byte : (byte >> (8 - bits - (bit & 7))) & most;
    }
  }
  return { width, height, channels, data: bytes };
}

/** What a torn stream does not hold is 0. */
function padded(data: Uint8Array, length: number): Uint8Array {
  if (data.length >= length) return data.subarray(0, length);
  const whole = new Uint8Array(length);
  whole.set(data);
  return whole;
}

/** Bytes from 0 to `most` as bytes from 0 to 255. */
export function spread(samples: Samples, most: number): Samples {
  if (most === 255) return samples;
  const data = samples.data.map((value) => Math.round((value * 255) / most));
  return { ...samples, data };
}
