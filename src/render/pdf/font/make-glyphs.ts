/**
 * Adds made glyphs to a subset TrueType font. A made glyph is a composite of the font's own
 * glyphs, so no outline is copied or redrawn.
 *
 * Why at all: an Arabic letter with its dots, or an Indic syllable, is several glyphs at several
 * heights. Readers that take the text back guess words from where glyphs stand, and lose them.
 * As one glyph on the baseline with its true advance, a letter cannot be torn.
 */
import type { MadeGlyph } from "./font-use.ts";
import { readTables, table, viewOf, writeTables } from "./sfnt.ts";

interface Measure {
  readonly box: readonly [
    left: number,
    foot: number,
    right: number,
    top: number,
  ];
  readonly points: number;
  readonly contours: number;
  readonly depth: number;
}

/** Flags of a component: words, offsets in x and y, more to come, contours may overlap. */
const wordOffsets = 0x0001 | 0x0002;
const moreComponents = 0x0020;
const overlapping = 0x0400;

/** The font with the made glyphs after its own; the first gets the number of glyphs before. */
export function makeGlyphs(
  file: Uint8Array,
  made: readonly MadeGlyph[],
  name: string,
): { readonly file: Uint8Array; readonly firstGlyph: number } {
  const tables = readTables(file);
  const glyphs = new GlyphTable(
    table(tables, "glyf", name),
    table(tables, "loca", name),
    viewOf(table(tables, "head", name)).getInt16(50) === 1,
  );
  const firstGlyph = viewOf(table(tables, "maxp", name)).getUint16(4);
  if (made.length === 0) return { file, firstGlyph };
  const composites = made.map((glyph) => composite(glyphs, glyph));
  const { glyf, loca } = glyphs.with(composites.map(({ bytes }) => bytes));
  tables.set("glyf", glyf).set("loca", loca);
  tables.set("head", withLongOffsets(table(tables, "head", name)));
  tables.set(
    "hmtx",
    longMetrics(
      table(tables, "hmtx", name),
      viewOf(table(tables, "hhea", name)).getUint16(34),
      firstGlyph,
      made.map(({ advance }, index) => [
        advance,
        composites[index]?.measure.box[0] ?? 0,
      ]),
    ),
  );
  const count = firstGlyph + made.length;
  const hhea = table(tables, "hhea", name).slice();
  viewOf(hhea).setUint16(34, count);
  tables.set("hhea", hhea);
  tables.set(
    "maxp",
    withProfile(table(tables, "maxp", name), count, made, composites),
  );
  return { file: writeTables(tables), firstGlyph };
}

/** `glyf` and `loca` together. */
class GlyphTable {
  readonly #glyf: Uint8Array;
  readonly #offsets: readonly number[];

  constructor(glyf: Uint8Array, loca: Uint8Array, isLong: boolean) {
    this.#glyf = glyf;
    const view = viewOf(loca);
    this.#offsets = Array.from(
      { length: loca.length / (isLong ? 4 : 2) },
      (_, index) =>
        isLong ? view.getUint32(index * 4) : view.getUint16(index * 2) * 2,
    );
  }

  /** The bytes of a glyph; none for a glyph without ink. */
  glyph(glyph: number): Uint8Array {
    const from = this.#offsets[glyph] ?? 0;
    return this.#glyf.subarray(from, this.#offsets[glyph + 1] ?? from);
  }

  measure(glyph: number): Measure | undefined {
    const bytes = this.glyph(glyph);
    if (bytes.length === 0) return undefined;
    const view = viewOf(bytes);
    const contours = view.getInt16(0);
    const box = [
      view.getInt16(2),
      view.getInt16(4),
      view.getInt16(6),
      view.getInt16(8),
    ] as const;
    if (contours >= 0) {
      const points =
        contours === 0 ? 0 : view.getUint16(10 + 2 * (contours - 1)) + 1;
      return { box, points, contours, depth: 0 };
    }
    const inner = componentsOf(view).flatMap(
      (component) => this.measure(component) ?? [],
    );
    return { box, ...totals(inner) };
  }

  with(added: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
    const offsets = [...this.#offsets];
    const start = (offsets.at(-1) ?? 0) + ((offsets.at(-1) ?? 0) % 2);
    offsets[offsets.length - 1] = start;
    let end = start;
    for (const bytes of added) offsets.push((end += bytes.length));
    const glyf = new Uint8Array(end);
    glyf.set(this.#glyf.subarray(0, start));
    added.forEach((bytes, index) =>
      glyf.set(bytes, offsets[offsets.length - 1 - added.length + index]),
    );
    const loca = new Uint8Array(offsets.length * 4);
    const view = viewOf(loca);
    offsets.forEach((offset, index) => view.setUint32(index * 4, offset));
    return { glyf, loca };
  }
}

const totals = (inner: readonly Measure[]) => ({
  points: inner.reduce((total, { points }) => total + points, 0),
  contours: inner.reduce((total, { contours }) => total + contours, 0),
  depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
});

/** The glyphs inside a composite one. */
function componentsOf(view: DataView): readonly number[] {
  const components: number[] = [];
  let at = 10;
  let flags = moreComponents;
  while (flags & moreComponents) {
    flags = view.getUint16(at);
    components.push(view.getUint16(at + 2));
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x1 ? 4 : 2) + scale;
  }
  return components;
}

function composite(
  glyphs: GlyphTable,
  { parts }: MadeGlyph,
): { readonly bytes: Uint8Array; readonly measure: Measure } {
  const inked = parts.flatMap((part) => {
    const measure = glyphs.measure(part.glyph);
    return measure ? [{ part, measure }] : [];
  });
  const box = [
    Math.min(...inked.map(({ part, measure }) => measure.box[0] + part.dx)),
    Math.min(...inked.map(({ part, measure }) => measure.box[1] + part.dy)),
    Math.max(...inked.map(({ part, measure }) => measure.box[2] + part.dx)),
    Math.max(...inked.map(({ part, measure }) => measure.box[3] + part.dy)),
  ] as const;
  const inner = inked.map(({ measure }) => measure);
  if (inked.length === 0)
    return {
      bytes: new Uint8Array(),
      measure: { box: [0, 0, 0, 0], ...totals([]) },
    };
  const bytes = new Uint8Array(10 + 8 * inked.length);
  const view = viewOf(bytes);
  view.setInt16(0, -1);
  box.forEach((side, index) => view.setInt16(2 + 2 * index, side));
  inked.forEach(({ part }, index) => {
    const at = 10 + 8 * index;
    const more = index + 1 < inked.length ? moreComponents : 0;
    const first = index === 0 ? overlapping : 0;
    view.setUint16(at, wordOffsets | more | first);
    view.setUint16(at + 2, part.glyph);
    view.setInt16(at + 4, part.dx);
    view.setInt16(at + 6, part.dy);
  });
  return { bytes, measure: { box, ...totals(inner) } };
}

function withLongOffsets(head: Uint8Array): Uint8Array {
  const copy = head.slice();
  viewOf(copy).setInt16(50, 1);
  return copy;
}

/** Metrics with an advance for every glyph, so that more can follow. */
function longMetrics(
  hmtx: Uint8Array,
  long: number,
  glyphs: number,
  added: readonly (readonly [advance: number, bearing: number])[],
): Uint8Array {
  const bytes = new Uint8Array(4 * (glyphs + added.length));
  bytes.set(hmtx.subarray(0, 4 * long));
  const [from, to] = [viewOf(hmtx), viewOf(bytes)];
  for (let glyph = long; glyph < glyphs; glyph++) {
    to.setUint16(4 * glyph, from.getUint16(4 * (long - 1)));
    to.setInt16(4 * glyph + 2, from.getInt16(4 * long + 2 * (glyph - long)));
  }
  added.forEach(([advance, bearing], index) => {
    to.setUint16(4 * (glyphs + index), advance);
    to.setInt16(4 * (glyphs + index) + 2, bearing);
  });
  return bytes;
}

/** The greatest figures of `maxp`, which some readers size their buffers by. */
function withProfile(
  maxp: Uint8Array,
  count: number,
  made: readonly MadeGlyph[],
  composites: readonly { readonly measure: Measure }[],
): Uint8Array {
  const copy = maxp.slice();
  const view = viewOf(copy);
  const raise = (at: number, values: readonly number[]) =>
    view.setUint16(at, Math.max(view.getUint16(at), ...values));
  view.setUint16(4, count);
  raise(
    10,
    composites.map(({ measure }) => measure.points),
  );
  raise(
    12,
    composites.map(({ measure }) => measure.contours),
  );
  raise(
    28,
    made.map(({ parts }) => parts.length),
  );
  raise(
    30,
    composites.map(({ measure }) => measure.depth),
  );
  return copy;
}
