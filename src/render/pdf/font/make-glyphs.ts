/**
 * Adds made glyphs to a subset TrueType font. A made glyph is a composite of the font's own
 * glyphs, so no outline is copied or redrawn.
 *
 * Why at all: an Arabic letter with its dots, or an Indic syllable, is several glyphs at several
 * heights. Readers that take the text back guess words from where glyphs stand, and lose them.
 * As one glyph on the baseline with its true advance, a letter cannot be torn.
 */
import type { MadeGlyph } from "./font-use.ts";
import {
  GlyphTable,
  totals,
  type GlyphBox,
  type Measure,
} from "./glyph-table.ts";
import { readTables, table, viewOf, writeTables } from "./sfnt.ts";

/** A glyph as it stands in `glyf`. */
interface Composite {
  readonly bytes: Uint8Array;
  readonly measure: Measure;
  /** How many glyphs it is put together of. */
  readonly parts: number;
}

/** The font with the made glyphs after its own; the first gets the number of glyphs before. */
export function makeGlyphs(
  file: Uint8Array,
  made: readonly MadeGlyph[],
  name: string,
): { readonly file: Uint8Array; readonly firstGlyph: number } {
  const tables = readTables(file);
  const of = (tag: string) => table(tables, tag, name);
  const firstGlyph = viewOf(of("maxp")).getUint16(4);
  if (made.length === 0) return { file, firstGlyph };
  const isLong = viewOf(of("head")).getInt16(50) === 1;
  const glyphs = new GlyphTable(of("glyf"), of("loca"), isLong);
  const hasReach = made.some(({ reach }) => reach !== undefined);
  // The glyph of a single point stands after the made ones.
  const point = firstGlyph + made.length;
  const composites = [
    ...made.map((glyph) => composite(glyphs, glyph, point)),
    ...(hasReach ? [pointGlyph] : []),
  ];
  const advances = [
    ...made.map(({ advance }) => advance),
    ...(hasReach ? [0] : []),
  ];
  const { glyf, loca } = glyphs.with(composites.map(({ bytes }) => bytes));
  const count = firstGlyph + composites.length;
  const longMetricsBefore = viewOf(of("hhea")).getUint16(34);
  tables
    .set("glyf", glyf)
    .set("loca", loca)
    .set(
      "head",
      changed(of("head"), (head) => head.setInt16(50, 1)),
    )
    .set(
      "hhea",
      changed(of("hhea"), (hhea) => hhea.setUint16(34, count)),
    )
    .set(
      "hmtx",
      metrics(of("hmtx"), longMetricsBefore, firstGlyph, advances, composites),
    )
    .set(
      "maxp",
      changed(of("maxp"), (maxp) => raise(maxp, count, composites)),
    );
  return { file: writeTables(tables), firstGlyph };
}

function changed(
  bytes: Uint8Array,
  change: (view: DataView) => void,
): Uint8Array {
  const copy = bytes.slice();
  change(viewOf(copy));
  return copy;
}

/** Flags of a component: words, offsets in x and y, more to come, contours may overlap. */
const wordOffsets = 0x0001 | 0x0002;
const moreComponents = 0x0020;
const overlapping = 0x0400;

/** One point, which draws nothing and yet has a place. */
const pointGlyph: Composite = {
  // One contour, no size, its last point the first, no instructions; on the curve at the origin.
  bytes: Uint8Array.from([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x31, 0]),
  measure: { box: [0, 0, 0, 0], points: 1, contours: 1, depth: 0 },
  parts: 0,
};

function composite(
  glyphs: GlyphTable,
  { parts, advance, reach }: MadeGlyph,
  point: number,
): Composite {
  const inked = [
    ...parts.flatMap((part) => {
      const measure = glyphs.measure(part.glyph);
      return measure ? [{ part, measure }] : [];
    }),
    ...(reach ?? []).map((dy, index) => ({
      part: { glyph: point, dx: index * advance, dy },
      measure: pointGlyph.measure,
    })),
  ];
  if (inked.length === 0)
    return {
      bytes: new Uint8Array(),
      measure: { box: [0, 0, 0, 0], ...totals([]) },
      parts: 0,
    };
  const box: GlyphBox = [
    Math.min(...inked.map(({ part, measure }) => measure.box[0] + part.dx)),
    Math.min(...inked.map(({ part, measure }) => measure.box[1] + part.dy)),
    Math.max(...inked.map(({ part, measure }) => measure.box[2] + part.dx)),
    Math.max(...inked.map(({ part, measure }) => measure.box[3] + part.dy)),
  ];
  const bytes = new Uint8Array(10 + 8 * inked.length);
  const view = viewOf(bytes);
  view.setInt16(0, -1);
  box.forEach((side, index) => view.setInt16(2 + 2 * index, side));
  inked.forEach(({ part }, index) => {
    const at = 10 + 8 * index;
    const more = index + 1 < inked.length ? moreComponents : 0;
    view.setUint16(at, wordOffsets | more | (index === 0 ? overlapping : 0));
    view.setUint16(at + 2, part.glyph);
    view.setInt16(at + 4, part.dx);
    view.setInt16(at + 6, part.dy);
  });
  return {
    bytes,
    measure: { box, ...totals(inked.map(({ measure }) => measure)) },
    parts: inked.length,
  };
}

/** `hmtx` with an advance for every glyph, so that more can follow. */
function metrics(
  hmtx: Uint8Array,
  long: number,
  glyphs: number,
  advances: readonly number[],
  composites: readonly Composite[],
): Uint8Array {
  const bytes = new Uint8Array(4 * (glyphs + advances.length));
  bytes.set(hmtx.subarray(0, 4 * long));
  const [from, to] = [viewOf(hmtx), viewOf(bytes)];
  for (let glyph = long; glyph < glyphs; glyph++) {
    to.setUint16(4 * glyph, from.getUint16(4 * (long - 1)));
    to.setInt16(4 * glyph + 2, from.getInt16(4 * long + 2 * (glyph - long)));
  }
  advances.forEach((advance, index) => {
    const at = 4 * (glyphs + index);
    to.setUint16(at, advance);
    to.setInt16(at + 2, composites[index]?.measure.box[0] ?? 0);
  });
  return bytes;
}

/** Counts the glyphs, and raises the greatest figures, which some readers size their buffers by. */
function raise(
  maxp: DataView,
  count: number,
  composites: readonly Composite[],
): void {
  const atLeast = (at: number, values: readonly number[]) =>
    maxp.setUint16(at, Math.max(maxp.getUint16(at), ...values));
  const measures = composites.map(({ measure }) => measure);
  maxp.setUint16(4, count);
  atLeast(
    10,
    measures.map(({ points }) => points),
  );
  atLeast(
    12,
    measures.map(({ contours }) => contours),
  );
  atLeast(
    28,
    composites.map(({ parts }) => parts),
  );
  atLeast(
    30,
    measures.map(({ depth }) => depth),
  );
}
