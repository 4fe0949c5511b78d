import { hexDigit, isWhite } from "../characters.ts";
import { ByteSink } from "./byte-sink.ts";

/** `ASCIIHexDecode`: up to `>`; what is no digit is passed over. */
export function decodeAsciiHex(data: Uint8Array, limit: number): Uint8Array {
  const sink = new ByteSink(limit, data.length >> 1);
  let high = -1;
  for (const byte of data) {
    if (byte === 0x3e) break;
    const digit = hexDigit(byte);
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      sink.push(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) sink.push(high * 16);
  return sink.finish();
}

const zero = 0x21;

/** `ASCII85Decode`: up to `~>`, with `z` for four zeros; what is no digit is passed over. */
export function decodeAscii85(data: Uint8Array, limit: number): Uint8Array {
  const sink = new ByteSink(limit, data.length);
  let value = 0;
  let digits = 0;
  // Some programs begin with the mark `<~` of the Unix tool.
  const start = data[0] === 0x3c && data[1] === 0x7e ? 2 : 0;
  for (let at = start; at < data.length; at++) {
    const byte = data[at] ?? -1;
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits === 0) sink.repeat(0, 4);
    if (isWhite(byte) || byte < zero || byte > zero + 84) continue;
    value = value * 85 + byte - zero;
    if (++digits < 5) continue;
    pushGroup(sink, value, 4);
    value = 0;
    digits = 0;
  }
  if (digits > 1) {
    for (let missing = digits; missing < 5; missing++) value = value * 85 + 84;
    pushGroup(sink, value, digits - 1);
  }
  return sink.finish();
}

function pushGroup(sink: ByteSink, value: number, count: number): void {
  const bounded = value % 2 ** 32;
  for (let index = 0; index < count; index++)
    sink.push(Math.floor(bounded / 256 ** (3 - index)) & 0xff);
}
