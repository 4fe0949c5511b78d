/** Widths of glyphs by their number, in thousandths of the size; nothing for a font without them. */
export type Advances = (glyph: number) => number | undefined;

/** Reads the `hmtx` table of a TrueType font; nothing where it lacks what it takes. */
export function advancesOf(bytes: Uint8Array): Advances | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (offset: number): number | undefined =>
    offset >= 0 && offset + 2 <= bytes.length
      ? view.getUint16(offset)
      : undefined;
  const head = tableOf(view, "head");
  const hhea = tableOf(view, "hhea");
  const hmtx = tableOf(view, "hmtx");
  if (head === undefined || hhea === undefined || hmtx === undefined) return;
  const perEm = at(head + 18);
  const count = at(hhea + 34);
  if (!perEm || !count) return undefined;
  return (glyph) => {
    const advance = at(hmtx + Math.min(glyph, count - 1) * 4);
    return advance === undefined ? undefined : (advance / perEm) * 1000;
  };
}

/** Where a table begins. */
function tableOf(view: DataView, tag: string): number | undefined {
  if (view.byteLength < 12) return undefined;
  const count = Math.min(view.getUint16(4), 64);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (entry + 16 > view.byteLength) return undefined;
    const name = String.fromCodePoint(
      ...[0, 1, 2, 3].map((index) => view.getUint8(entry + index)),
    );
    if (name === tag) return view.getUint32(entry + 8);
  }
  return undefined;
}
