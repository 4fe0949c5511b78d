import { hexDigit, isDigit, isRegular, isWhite, latin1 } from "./characters.ts";

/** A place in bytes that moves on as they are read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  /** Where reading ends. */
  readonly end: number;
  position: number;
}

/** Moves beyond white space and comments. */
export function skipWhite(cursor: Cursor): void {
  const { bytes, end } = cursor;
  let at = cursor.position;
  while (at < end) {
    const byte = bytes[at] ?? -1;
    if (byte > 0x25) break;
    if (byte === 0x25)
      while (at < end && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
    else if (isWhite(byte)) at++;
    else break;
  }
  cursor.position = at;
}

/** Whether a number begins with this byte. */
export const beginsNumber = (byte: number): boolean =>
  isDigit(byte) || byte === 0x2d || byte === 0x2b || byte === 0x2e;

/**
 * A number as real files write it: `+1`, `-.5`, `4.`, `--3`, `0.0-4`, `1e-3`. Signs beyond the
 * first are passed over, as other readers do. Always moves on.
 */
export function readNumber(cursor: Cursor): number {
  const { bytes, end } = cursor;
  let at = cursor.position;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative || bytes[at] === 0x2b) at++;
  let mantissa = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? -1;
    if (isDigit(byte)) {
      // Digits beyond what a double holds change nothing.
      if (mantissa < 1e15 || decimals < 0)
        mantissa = mantissa * 10 + (byte - 0x30);
      else continue;
      if (decimals >= 0) decimals++;
    } else if (byte === 0x2e && decimals < 0) decimals = 0;
    else if (byte !== 0x2d) break;
  }
  cursor.position = at;
  const scaled = decimals > 0 ? mantissa / 10 ** decimals : mantissa;
  const value = scaled * 10 ** readExponent(cursor);
  const bounded = Math.min(value, Number.MAX_VALUE);
  return isNegative && bounded !== 0 ? -bounded : bounded;
}

/** `e-3`, which PDF does not allow and some programs write. */
function readExponent(cursor: Cursor): number {
  const { bytes, position } = cursor;
  if (bytes[position] !== 0x65 && bytes[position] !== 0x45) return 0;
  const sign = bytes[position + 1];
  let at = position + (sign === 0x2d || sign === 0x2b ? 2 : 1);
  const start = at;
  let exponent = 0;
  while (at < cursor.end && at < start + 3 && isDigit(bytes[at] ?? -1))
    exponent = exponent * 10 + (bytes[at++] ?? 0) - 0x30;
  if (at === start) return 0;
  cursor.position = at;
  return Math.min(exponent, 300) * (sign === 0x2d ? -1 : 1);
}

/** The text of a name that stands at its slash; `#20` is a space. */
export function readName(cursor: Cursor): string {
  const { bytes, end } = cursor;
  const start = cursor.position + 1;
  let at = start;
  let isPlain = true;
  for (; at < end; at++) {
    const byte = bytes[at] ?? -1;
    if (!isRegular(byte)) break;
    if (byte === 0x23 || byte > 0x7e) isPlain = false;
  }
  cursor.position = at;
  if (isPlain) return latin1(bytes, start, at);
  return nameText(unescaped(bytes.subarray(start, at)));
}

function unescaped(name: Uint8Array): Uint8Array {
  const plain = new Uint8Array(name.length);
  let length = 0;
  for (let at = 0; at < name.length; at++) {
    const high = name[at] === 0x23 ? hexDigit(name[at + 1] ?? -1) : -1;
    const low = high < 0 ? -1 : hexDigit(name[at + 2] ?? -1);
    plain[length++] = low < 0 ? (name[at] ?? 0) : high * 16 + low;
    if (low >= 0) at += 2;
  }
  return plain.subarray(0, length);
}

/** UTF-8 where it is, as PDF recommends; one character a byte otherwise. */
function nameText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return latin1(bytes, 0, bytes.length);
  }
}

/** A run of regular bytes, or the one byte that is none. Always moves on. */
export function readWord(cursor: Cursor): string {
  const { bytes, end, position } = cursor;
  let at = position + 1;
  if (isRegular(bytes[position] ?? -1))
    while (at < end && isRegular(bytes[at] ?? -1)) at++;
  cursor.position = at;
  return latin1(bytes, position, at);
}
