import { constants, inflateRawSync, inflateSync } from "node:zlib";
import { TooManyBytes } from "./byte-sink.ts";

/** What came out, and what was wrong with what went in. */
export interface Inflated {
  readonly data: Uint8Array;
  readonly complaint?: string;
}

/** How far inflating may go, and who is told what it took. */
export interface InflateBounds {
  readonly limit: number;
  /** Told of bytes that were inflated only to be thrown away. */
  spend(bytes: number): void;
}

/**
 * `FlateDecode`. Data that is cut off, has a wrong checksum or breaks half-way gives what came
 * before the break.
 */
export function inflate(data: Uint8Array, bounds: InflateBounds): Inflated {
  const whole = attempt(() => inflateSync(data, optionsFor(data, bounds)));
  if (whole) return { data: whole };
  const body = data.subarray(headerLength(data));
  const torn = (length: number) =>
    attempt(() =>
      inflateRawSync(body.subarray(0, length), {
        ...optionsFor(data, bounds),
        finishFlush: constants.Z_SYNC_FLUSH,
      }),
    );
  const all = torn(body.length);
  if (all)
    return {
      data: all,
      complaint: "Deflated data is cut off or has a wrong checksum",
    };
  // zlib gives nothing of data that it refuses: the longest beginning that it takes is sought.
  let good = 0;
  let bad = body.length;
  let best: Uint8Array = new Uint8Array(0);
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = torn(middle);
    if (part) {
      good = middle;
      best = part;
      bounds.spend(part.length);
    } else {
      bad = middle;
      bounds.spend(middle);
    }
  }
  return { data: best, complaint: "Deflated data is damaged" };
}

const optionsFor = (data: Uint8Array, { limit }: InflateBounds) => ({
  maxOutputLength: limit,
  chunkSize: Math.min(2 ** 20, Math.max(2 ** 10, data.length * 4)),
});

/** The two bytes before the data proper, where they are there. */
function headerLength(data: Uint8Array): number {
  const [first = 0, second = 0] = data;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? 2 : 0;
}

function attempt(inflated: () => Uint8Array): Uint8Array | undefined {
  try {
    return inflated();
  } catch (problem) {
    if (problem instanceof RangeError) throw new TooManyBytes();
    return undefined;
  }
}
