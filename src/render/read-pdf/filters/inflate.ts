import { inflateSync } from "node:zlib";
import { TooManyBytes } from "./byte-sink.ts";
import { inflateDamaged } from "./inflate-damaged.ts";

/** What came out, and what was wrong with what went in. */
export interface Inflated {
  readonly data: Uint8Array;
  readonly complaint?: string;
}

/** How far inflating may go, and whether zlib is asked first. */
export interface InflateBounds {
  /** The greatest number of bytes that may come out. */
  readonly limit: number;
  /** zlib keeps the memory of what it refused for a while: false after many refusals. */
  readonly asksZlib: boolean;
}

/** Memory that zlib takes at a time. */
const chunkSize = 2 ** 16;

/**
 * `FlateDecode`. Data that is cut off, has a wrong checksum or breaks half-way gives what came
 * before the break.
 */
export function inflate(
  data: Uint8Array,
  { limit, asksZlib }: InflateBounds,
): Inflated {
  if (asksZlib)
    try {
      return { data: inflateSync(data, { maxOutputLength: limit, chunkSize }) };
    } catch (problem) {
      if (problem instanceof RangeError) throw new TooManyBytes();
    }
  return inflateDamaged(data, limit);
}
