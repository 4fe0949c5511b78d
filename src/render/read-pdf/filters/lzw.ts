import { ByteSink } from "./byte-sink.ts";

const clear = 256;
const endOfData = 257;
const greatestSize = 4096;

/**
 * `LZWDecode`. With an early change of 1, as nearly all files have it, codes grow one code sooner
 * than they must. Data that ends or breaks off gives what came before.
 */
export function decodeLzw(
  data: Uint8Array,
  { earlyChange, limit }: { earlyChange: number; limit: number },
): Uint8Array {
  const sink = new ByteSink(limit, data.length * 3);
  // A code stands for its prefix's bytes and one more.
  const prefixes = new Uint16Array(greatestSize);
  const lasts = new Uint8Array(greatestSize);
  const lengths = new Uint16Array(greatestSize).fill(1);
  for (let code = 0; code < 256; code++) lasts[code] = code;
  const text = new Uint8Array(greatestSize + 1);
  let size = endOfData + 1;
  let previous = -1;
  const codes = new CodeReader(data);
  for (;;) {
    const code = codes.next(widthFor(size + earlyChange));
    if (code < 0 || code === endOfData) break;
    if (code === clear) {
      size = endOfData + 1;
      previous = -1;
      continue;
    }
    if (code > size || (code === size && previous < 0)) break;
    const known = code < size ? code : previous;
    const length = lengths[known] ?? 1;
    spell(known, length);
    const first = text[0] ?? 0;
    if (code === size) text[length] = first;
    sink.append(text.subarray(0, code === size ? length + 1 : length));
    if (previous >= 0 && size < greatestSize) {
      prefixes[size] = previous;
      lasts[size] = first;
      lengths[size] = (lengths[previous] ?? 1) + 1;
      size++;
    }
    previous = code;
  }
  return sink.finish();

  function spell(code: number, length: number): void {
    let part = code;
    for (let at = length - 1; at >= 0; at--) {
      text[at] = lasts[part] ?? 0;
      part = prefixes[part] ?? 0;
    }
  }
}

function widthFor(size: number): number {
  if (size >= 2048) return 12;
  if (size >= 1024) return 11;
  return size >= 512 ? 10 : 9;
}

/** Codes of 9 to 12 bits, highest bit first; -1 at the end. */
class CodeReader {
  private readonly data: Uint8Array;
  private at = 0;
  private held = 0;
  private heldBits = 0;

  constructor(data: Uint8Array) {
    this.data = data;
  }

  next(width: number): number {
    while (this.heldBits < width) {
      if (this.at >= this.data.length) return -1;
      this.held = ((this.held << 8) | (this.data[this.at++] ?? 0)) & 0xffffff;
      this.heldBits += 8;
    }
    this.heldBits -= width;
    return (this.held >> this.heldBits) & ((1 << width) - 1);
  }
}
