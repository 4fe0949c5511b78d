/** One mapping of a TrueType font, from codes to glyphs. */
export interface Cmap {
  readonly platform: number;
  readonly encoding: number;
  /** 0 for codes without a glyph. */
  glyphOf(code: number): number;
}

/** The mappings of a `cmap` table. Those in formats that PDFs do not use are left out. */
export function readCmaps(table: Uint8Array | undefined): readonly Cmap[] {
  if (!table || table.length < 4) return [];
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const cmaps: Cmap[] = [];
  const count = Math.min(view.getUint16(2), 32);
  for (let i = 0; i < count; i++) {
    const record = 4 + 8 * i;
    if (record + 8 > table.length) break;
    const glyphOf = readable(view, view.getUint32(record + 4));
    if (glyphOf)
      cmaps.push({
        platform: view.getUint16(record),
        encoding: view.getUint16(record + 2),
        glyphOf,
      });
  }
  return cmaps;
}

type GlyphOf = (code: number) => number;

function readable(view: DataView, at: number): GlyphOf | undefined {
  const u16 = (offset: number): number =>
    offset >= 0 && offset + 2 <= view.byteLength ? view.getUint16(offset) : 0;
  switch (u16(at)) {
    case 0:
      return (code) =>
        code < 256 && at + 6 + code < view.byteLength
          ? view.getUint8(at + 6 + code)
          : 0;
    case 4:
      return (code) => inSegments(u16, at, code);
    case 6: {
      const first = u16(at + 6);
      const length = u16(at + 8);
      return (code) =>
        code >= first && code < first + length
          ? u16(at + 10 + 2 * (code - first))
          : 0;
    }
    case 12:
      return (code) => inGroups(view, at, code);
    default:
      return undefined;
  }
}

function inSegments(
  u16: (offset: number) => number,
  at: number,
  code: number,
): number {
  const doubled = u16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  for (let i = 0; i < doubled; i += 2) {
    if (code > u16(ends + i)) continue;
    const start = u16(starts + i);
    if (code < start) return 0;
    const delta = u16(starts + doubled + i);
    const offsetAt = starts + 2 * doubled + i;
    const offset = u16(offsetAt);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = u16(offsetAt + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function inGroups(view: DataView, at: number, code: number): number {
  if (at + 16 > view.byteLength) return 0;
  const count = view.getUint32(at + 12);
  for (let i = 0; i < count; i++) {
    const group = at + 16 + 12 * i;
    if (group + 12 > view.byteLength) return 0;
    const start = view.getUint32(group);
    if (code >= start && code <= view.getUint32(group + 4))
      return view.getUint32(group + 8) + code - start;
  }
  return 0;
}
