/** What a byte is to the syntax of PDF. Bytes beyond the end of a file are -1: never any of these. */

const white = 1;
const delimiter = 2;

const kinds = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) kinds[byte] = white;
for (const character of "()<>[]{}/%")
  kinds[character.charCodeAt(0)] = delimiter;

/** Space, tab, end of line, form feed or NUL. */
export const isWhite = (byte: number): boolean => kinds[byte] === white;

/** Neither white nor a delimiter: what names, numbers and keywords are made of. */
export const isRegular = (byte: number): boolean => kinds[byte] === 0;

export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** 0 to 15, or -1 for what is no hexadecimal digit. */
export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  if (byte >= 0x41 && byte <= 0x46) return byte - 0x37;
  if (byte >= 0x61 && byte <= 0x66) return byte - 0x57;
  return -1;
}

/** Below this many bytes, one character at a time is faster. */
const shortLength = 16;

/** Bytes as characters of the same numbers. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > shortLength)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
      "latin1",
      start,
      end,
    );
  let text = "";
  for (let at = start; at < end && at < bytes.length; at++)
    text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
