/** A dictionary of a CFF font: operands by operator; two-byte operators count from 1200. */
export type CffDict = ReadonlyMap<number, readonly number[]>;

/** Reads the structures of CFF. Beyond the end of the font it throws a `RangeError`. */
export class CffReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(at: number): number {
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    return this.#view.getUint16(at);
  }

  /** An index at a place: its items, and where it ends. */
  index(at: number): {
    readonly items: readonly Uint8Array[];
    readonly end: number;
  } {
    const count = this.u16(at);
    if (count === 0) return { items: [], end: at + 2 };
    const size = this.u8(at + 2);
    const base = at + 3 + (count + 1) * size - 1;
    const offset = (i: number): number => {
      let value = 0;
      for (let byte = 0; byte < size; byte++)
        value = value * 256 + this.u8(at + 3 + i * size + byte);
      return base + value;
    };
    const items = Array.from({ length: count }, (_, i) =>
      this.#bytes.subarray(offset(i), offset(i + 1)),
    );
    return { items, end: offset(count) };
  }

  dict(bytes: Uint8Array): CffDict {
    const dict = new Map<number, readonly number[]>();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let operands: number[] = [];
    let at = 0;
    while (at < bytes.length) {
      const byte = view.getUint8(at++);
      if (byte <= 21) {
        const key = byte === 12 ? 1200 + view.getUint8(at++) : byte;
        dict.set(key, operands);
        operands = [];
      } else if (byte === 30) {
        const { value, next } = real(bytes, at);
        operands.push(value);
        at = next;
      } else if (byte === 28) {
        operands.push(view.getInt16(at));
        at += 2;
      } else if (byte === 29) {
        operands.push(view.getInt32(at));
        at += 4;
      } else if (byte >= 32 && byte <= 246) operands.push(byte - 139);
      else if (byte >= 247 && byte <= 250)
        operands.push((byte - 247) * 256 + view.getUint8(at++) + 108);
      else if (byte >= 251 && byte <= 254)
        operands.push(-(byte - 251) * 256 - view.getUint8(at++) - 108);
    }
    return dict;
  }
}

const digits = [
  "0",
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  ".",
  "E",
  "E-",
  "",
  "-",
];

/** A number written in half bytes. */
function real(
  bytes: Uint8Array,
  start: number,
): { value: number; next: number } {
  let text = "";
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0xff;
    for (const half of [byte >> 4, byte & 15]) {
      if (half === 15) return { value: Number(text) || 0, next: at + 1 };
      text += digits[half] ?? "";
    }
  }
  return { value: 0, next: bytes.length };
}
