import { CffReader, type CffDict } from "./cff-reader.ts";

/** What a bare CFF font says beside its outlines. */
export interface Cff {
  readonly glyphs: number;
  readonly unitsPerEm: number;
  /** Whether glyphs have numbers of characters in place of names. */
  readonly isCid: boolean;
  /** Glyphs by their number of character. */
  readonly glyphOfCid: ReadonlyMap<number, number>;
  /** Glyphs by code; nothing where the font has Adobe's standard encoding. */
  readonly encoding: ReadonlyMap<number, number> | undefined;
}

const operators = {
  charset: 15,
  encoding: 16,
  charStrings: 17,
  matrix: 1207,
  ros: 1230,
  fontDicts: 1236,
};

/** Reads the parts of a CFF font that say which glyph is which. */
export function readCff(bytes: Uint8Array): Cff | undefined {
  try {
    const reader = new CffReader(bytes);
    const names = reader.index(bytes[2] ?? 4);
    const [topDict] = reader.index(names.end).items;
    if (!topDict) return undefined;
    const top = reader.dict(topDict);
    const glyphs = reader.index(offset(top, operators.charStrings)).items
      .length;
    const isCid = top.has(operators.ros);
    return {
      glyphs,
      unitsPerEm: unitsOf(reader, top),
      isCid,
      glyphOfCid: isCid
        ? charset(reader, offset(top, operators.charset), glyphs)
        : new Map(),
      encoding: encoding(reader, offset(top, operators.encoding)),
    };
  } catch (problem) {
    // Reading beyond the end of a torn font is the one thing that goes wrong here.
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

const offset = (dict: CffDict, key: number): number => dict.get(key)?.[0] ?? 0;

/** From the matrix of the font, or of its first part. */
function unitsOf(reader: CffReader, top: CffDict): number {
  const parts = offset(top, operators.fontDicts);
  const first = parts > 0 ? reader.index(parts).items[0] : undefined;
  const inner = first
    ? reader.dict(first).get(operators.matrix)?.[0]
    : undefined;
  const outer = top.get(operators.matrix)?.[0];
  const scale = (outer ?? 1) * (inner ?? 1);
  if (outer === undefined && inner === undefined) return 1000;
  const units = Math.round(1 / scale);
  return units >= 16 && units <= 16_384 ? units : 1000;
}

function charset(
  reader: CffReader,
  at: number,
  glyphs: number,
): ReadonlyMap<number, number> {
  const map = new Map([[0, 0]]);
  if (at <= 2) {
    for (let glyph = 1; glyph < glyphs; glyph++) map.set(glyph, glyph);
    return map;
  }
  const format = reader.u8(at);
  let place = at + 1;
  for (let glyph = 1; glyph < glyphs;) {
    const first = reader.u16(place);
    place += 2;
    let left = 0;
    if (format === 1) left = reader.u8(place++);
    if (format === 2) {
      left = reader.u16(place);
      place += 2;
    }
    for (let i = 0; i <= left && glyph < glyphs; i++)
      map.set(first + i, glyph++);
  }
  return map;
}

function encoding(
  reader: CffReader,
  at: number,
): ReadonlyMap<number, number> | undefined {
  if (at <= 1) return undefined;
  const map = new Map<number, number>();
  const format = reader.u8(at) & 0x7f;
  const count = reader.u8(at + 1);
  let glyph = 1;
  for (let i = 0; i < count; i++) {
    if (format === 0) {
      map.set(reader.u8(at + 2 + i), glyph++);
      continue;
    }
    const first = reader.u8(at + 2 + 2 * i);
    const left = reader.u8(at + 3 + 2 * i);
    for (let code = first; code <= first + left; code++) map.set(code, glyph++);
  }
  return map;
}
