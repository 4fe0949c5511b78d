import { hexDigit } from "./characters.ts";
import type { Cursor } from "./lexical.ts";

/** A string's bytes, and whether its end was there. */
export interface ReadString {
  readonly bytes: Uint8Array;
  readonly isClosed: boolean;
}

/** `<48 65>`, at its angle. What is no digit is passed over; an odd last digit counts sixteenfold. */
export function readHexString(cursor: Cursor): ReadString {
  const { bytes, end } = cursor;
  const start = cursor.position + 1;
  const close = bytes.subarray(start, end).indexOf(0x3e);
  const until = close < 0 ? end : start + close;
  const plain = new Uint8Array((until - start + 1) >> 1);
  let digits = 0;
  for (let at = start; at < until; at++) {
    const digit = hexDigit(bytes[at] ?? -1);
    if (digit < 0) continue;
    plain[digits >> 1] =
      (plain[digits >> 1] ?? 0) | (digits & 1 ? digit : digit << 4);
    digits++;
  }
  cursor.position = close < 0 ? end : until + 1;
  return { bytes: plain.slice(0, (digits + 1) >> 1), isClosed: close >= 0 };
}

/** `(text)`, at its parenthesis, with what backslashes mean. */
export function readLiteralString(cursor: Cursor): ReadString {
  const start = cursor.position + 1;
  const { until, isClosed, isPlain } = literalExtent(cursor.bytes, start, {
    end: cursor.end,
  });
  cursor.position = isClosed ? until + 1 : until;
  const raw = cursor.bytes.subarray(start, until);
  return { bytes: isPlain ? raw.slice() : unescaped(raw), isClosed };
}

function literalExtent(
  bytes: Uint8Array,
  start: number,
  { end }: { readonly end: number },
) {
  let depth = 1;
  let isPlain = true;
  let at = start;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === 0x5c) {
      isPlain = false;
      at++;
    } else if (byte === 0x0d) isPlain = false;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0)
      return { until: at, isClosed: true, isPlain };
  }
  return { until: Math.min(at, end), isClosed: false, isPlain };
}

const escapes = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

function unescaped(raw: Uint8Array): Uint8Array {
  const plain = new Uint8Array(raw.length);
  let length = 0;
  let at = 0;
  while (at < raw.length) {
    const byte = raw[at++] ?? 0;
    if (byte === 0x0d) {
      // Every end of line within a string is a line feed.
      if (raw[at] === 0x0a) at++;
      plain[length++] = 0x0a;
    } else if (byte !== 0x5c) plain[length++] = byte;
    else {
      const escape = readEscape(raw, at);
      at = escape.next;
      if (escape.byte !== undefined) plain[length++] = escape.byte;
    }
  }
  return plain.slice(0, length);
}

/** What follows a backslash: one byte, or none where the line goes on. */
function readEscape(
  raw: Uint8Array,
  at: number,
): { readonly byte?: number; readonly next: number } {
  const byte = raw[at];
  if (byte === undefined) return { next: at };
  if (byte === 0x0d) return { next: raw[at + 1] === 0x0a ? at + 2 : at + 1 };
  if (byte === 0x0a) return { next: at + 1 };
  if (byte < 0x30 || byte > 0x37)
    return { byte: escapes.get(byte) ?? byte, next: at + 1 };
  let value = 0;
  let next = at;
  while (next < at + 3 && (raw[next] ?? 0) >= 0x30 && (raw[next] ?? 0) <= 0x37)
    value = value * 8 + (raw[next++] ?? 0) - 0x30;
  return { byte: value & 0xff, next };
}
