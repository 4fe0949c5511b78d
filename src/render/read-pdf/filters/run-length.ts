import { ByteSink } from "./byte-sink.ts";

/** `RunLengthDecode`: up to the byte 128 or the end of the data. */
export function decodeRunLength(data: Uint8Array, limit: number): Uint8Array {
  const sink = new ByteSink(limit, data.length);
  let at = 0;
  while (at < data.length) {
    const length = data[at++] ?? 128;
    if (length === 128) break;
    if (length > 128) sink.repeat(data[at++] ?? 0, 257 - length);
    else {
      sink.append(data.subarray(at, at + length + 1));
      at += length + 1;
    }
  }
  return sink.finish();
}
