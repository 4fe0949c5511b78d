import { ByteSink } from "./byte-sink.ts";
import type { Inflated } from "./inflate.ts";

/** The end of the data, or a code that cannot be. */
class Broken extends Error {}

/**
 * Inflates what zlib refuses, as far as it goes: zlib gives back nothing of data that ends
 * early or breaks. Plain and slow, since such data is rare; checksums are not looked at.
 */
export function inflateDamaged(data: Uint8Array, limit: number): Inflated {
  const bits = new BitReader(data.subarray(headerLength(data)));
  const sink = new ByteSink(limit, data.length * 4);
  try {
    let isLast = false;
    while (!isLast) {
      isLast = bits.read(1) === 1;
      const kind = bits.read(2);
      if (kind === 0) copyStored(bits, sink);
      else if (kind === 1) copyCoded(bits, sink, fixedCodes());
      else if (kind === 2) copyCoded(bits, sink, readCodes(bits));
      else throw new Broken("Deflated data is damaged");
    }
  } catch (problem) {
    if (!(problem instanceof Broken)) throw problem;
    return { data: sink.finish(), complaint: problem.message };
  }
  return {
    data: sink.finish(),
    complaint: "Deflated data has a wrong beginning or checksum",
  };
}

/** The two bytes before the data proper, where they are there. */
function headerLength(data: Uint8Array): number {
  const [first = 0, second = 0] = data;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? 2 : 0;
}

/** Bits from the lowest of each byte on. */
class BitReader {
  private readonly data: Uint8Array;
  private at = 0;
  private held = 0;
  private count = 0;

  constructor(data: Uint8Array) {
    this.data = data;
  }

  read(width: number): number {
    while (this.count < width) {
      const byte = this.data[this.at++];
      if (byte === undefined) throw new Broken("Deflated data is cut off");
      this.held |= byte << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << width) - 1);
    this.held >>>= width;
    this.count -= width;
    return value;
  }

  /** Whole bytes, from the next one on; fewer where the data ends. */
  bytes(length: number): Uint8Array {
    const part = this.data.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }

  /** Drops what is left of a byte. */
  align(): void {
    this.held = 0;
    this.count = 0;
  }
}

function copyStored(bits: BitReader, sink: ByteSink): void {
  bits.align();
  const length = bits.read(16);
  if ((bits.read(16) ^ length) !== 0xffff)
    throw new Broken("Deflated data is damaged");
  const bytes = bits.bytes(length);
  sink.append(bytes);
  if (bytes.length < length) throw new Broken("Deflated data is cut off");
}

/** How many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

interface Codes {
  readonly lengths: Code;
  readonly distances: Code;
}

function codeOf(widths: Uint8Array): Code {
  const counts = new Uint16Array(16);
  for (const width of widths) counts[width] = (counts[width] ?? 0) + 1;
  counts[0] = 0;
  const places = new Uint16Array(16);
  for (let width = 1; width < 15; width++)
    places[width + 1] = (places[width] ?? 0) + (counts[width] ?? 0);
  const symbols = new Uint16Array(widths.length);
  widths.forEach((width, symbol) => {
    if (width > 0)
      symbols[(places[width] = (places[width] ?? 0) + 1) - 1] = symbol;
  });
  return { counts, symbols };
}

function readSymbol(bits: BitReader, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let width = 1; width <= 15; width++) {
    code |= bits.read(1);
    const count = counts[width] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Broken("Deflated data is damaged");
}

const fixedCodes = (): Codes => ({
  lengths: codeOf(
    Uint8Array.from({ length: 288 }, (_, symbol) => {
      if (symbol < 144) return 8;
      if (symbol < 256) return 9;
      return symbol < 280 ? 7 : 8;
    }),
  ),
  distances: codeOf(new Uint8Array(30).fill(5)),
});

/** The order in which the widths of the widths' own code come. */
const widthOrder = [
  16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

function readCodes(bits: BitReader): Codes {
  const lengthCount = bits.read(5) + 257;
  const distanceCount = bits.read(5) + 1;
  const widthCount = bits.read(4) + 4;
  const own = new Uint8Array(19);
  for (const symbol of widthOrder.slice(0, widthCount))
    own[symbol] = bits.read(3);
  const code = codeOf(own);
  const widths = new Uint8Array(lengthCount + distanceCount);
  for (let at = 0; at < widths.length;) {
    const symbol = readSymbol(bits, code);
    if (symbol < 16) widths[at++] = symbol;
    else {
      const [width, count] = repetition(bits, symbol, widths[at - 1]);
      widths.fill(width, at, at + count);
      at += count;
    }
  }
  return {
    lengths: codeOf(widths.subarray(0, lengthCount)),
    distances: codeOf(widths.subarray(lengthCount)),
  };
}

function repetition(
  bits: BitReader,
  symbol: number,
  last = 0,
): readonly [width: number, count: number] {
  if (symbol === 16) return [last, bits.read(2) + 3];
  return symbol === 17 ? [0, bits.read(3) + 3] : [0, bits.read(7) + 11];
}

const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
  83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthBits = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5,
  5, 5, 0,
];
const endOfBlock = 256;

function copyCoded(bits: BitReader, sink: ByteSink, codes: Codes): void {
  for (;;) {
    const symbol = readSymbol(bits, codes.lengths);
    if (symbol === endOfBlock) return;
    if (symbol < endOfBlock) {
      sink.push(symbol);
      continue;
    }
    const base = lengthBases[symbol - 257];
    if (base === undefined) throw new Broken("Deflated data is damaged");
    const length = base + bits.read(lengthBits[symbol - 257] ?? 0);
    const distance = readDistance(bits, codes.distances);
    if (distance > sink.length) throw new Broken("Deflated data is damaged");
    sink.repeatFrom(distance, length);
  }
}

/** Each two symbols double the distance. */
function readDistance(bits: BitReader, code: Code): number {
  const symbol = readSymbol(bits, code);
  if (symbol > 29) throw new Broken("Deflated data is damaged");
  if (symbol < 4) return symbol + 1;
  const extra = (symbol >> 1) - 1;
  return ((2 + (symbol & 1)) << extra) + 1 + bits.read(extra);
}
