import { viewOf } from "./sfnt.ts";

/** Left, foot, right and top in font units. */
export type GlyphBox = readonly [number, number, number, number];

/** What `maxp` and a composite need to know of a glyph. */
export interface Measure {
  readonly box: GlyphBox;
  readonly points: number;
  readonly contours: number;
  /** How deep composites are nested; 0 is a plain outline. */
  readonly depth: number;
}

/** `glyf` and `loca` together. */
export class GlyphTable {
  readonly #glyf: Uint8Array;
  readonly #offsets: readonly number[];

  constructor(glyf: Uint8Array, loca: Uint8Array, isLong: boolean) {
    this.#glyf = glyf;
    const view = viewOf(loca);
    const count = loca.length / (isLong ? 4 : 2);
    this.#offsets = Array.from({ length: count }, (_, index) =>
      isLong ? view.getUint32(index * 4) : view.getUint16(index * 2) * 2,
    );
  }

  /** The measure of a glyph; none for a glyph without ink. */
  measure(glyph: number): Measure | undefined {
    const from = this.#offsets[glyph] ?? 0;
    const to = this.#offsets[glyph + 1] ?? from;
    if (to <= from) return undefined;
    const view = viewOf(this.#glyf.subarray(from, to));
    const contours = view.getInt16(0);
    const box = [
      view.getInt16(2),
      view.getInt16(4),
      view.getInt16(6),
      view.getInt16(8),
    ] as const;
    if (contours < 0) {
      const inner = componentsOf(view);
      return {
        box,
        ...totals(inner.flatMap((glyph) => this.measure(glyph) ?? [])),
      };
    }
    const last = contours === 0 ? -1 : view.getUint16(8 + 2 * contours);
    return { box, points: last + 1, contours, depth: 0 };
  }

  /** Both tables with more glyphs at the end, offsets in long form. */
  with(added: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
    const own = this.#offsets.at(-1) ?? 0;
    const start = own + (own % 2);
    const offsets = [...this.#offsets.slice(0, -1), start];
    for (const bytes of added)
      offsets.push((offsets.at(-1) ?? 0) + bytes.length);
    const glyf = new Uint8Array(offsets.at(-1) ?? 0);
    glyf.set(this.#glyf.subarray(0, own));
    const firstAdded = this.#offsets.length - 1;
    added.forEach((bytes, index) =>
      glyf.set(bytes, offsets[firstAdded + index]),
    );
    const loca = new Uint8Array(offsets.length * 4);
    const view = viewOf(loca);
    offsets.forEach((offset, index) => view.setUint32(index * 4, offset));
    return { glyf, loca };
  }
}

/** The measures of a composite of such parts, beside its box. */
export const totals = (inner: readonly Measure[]): Omit<Measure, "box"> => ({
  points: inner.reduce((total, { points }) => total + points, 0),
  contours: inner.reduce((total, { contours }) => total + contours, 0),
  depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
});

/** Flags of a component: words for its offsets, one scale, two, a matrix, more to come. */
const flag = { words: 1, scale: 8, scales: 0x40, matrix: 0x80, more: 0x20 };

/** The glyphs inside a composite one. */
function componentsOf(view: DataView): readonly number[] {
  const components: number[] = [];
  let at = 10;
  let flags = flag.more;
  while (flags & flag.more) {
    flags = view.getUint16(at);
    components.push(view.getUint16(at + 2));
    at += 4 + (flags & flag.words ? 4 : 2);
    at += flags & flag.scale ? 2 : flags & flag.scales ? 4 : 0;
    at += flags & flag.matrix ? 8 : 0;
  }
  return components;
}
