import type { GlyphsItem } from "../../frame.ts";
import { decimal, decimals } from "../number.ts";
import { clustersOf, type Cluster } from "./clusters.ts";
import type { FontCode, FontUse } from "./font-use.ts";

/** A code and where its pen begins, in points from the run's origin. */
export interface PlacedCode {
  readonly code: FontCode;
  readonly x: number;
}

/** Ems. Beyond this, readers take a gap or an overlap between letters for the end of a word. */
const greatestGap = 0.08;

/** Ems. Nothing is drawn finer than this. */
const hair = 0.0005;

/** How a run is shown. */
export interface ShownAs {
  /** The font's name among the page's resources. */
  readonly fontName: string;
  /** Whether it goes on where a run of its direction ends: an `@` in one font, its name in another. */
  readonly goesOn?: boolean;
}

/**
 * The text object that draws a run and says its text, in a space whose y grows downward. It sets
 * no colour.
 *
 * Codes stand in visual order, left to right, also in right-to-left runs: so browsers, Acrobat
 * and poppler expect it, and turn them round themselves.
 */
export function showGlyphs(
  item: GlyphsItem,
  use: FontUse,
  { fontName, goesOn }: ShownAs,
): string {
  const codes = clustersOf(item, use.font, goesOn).flatMap((cluster) =>
    codesOf(cluster, item, use),
  );
  const [first] = codes;
  if (!first) return "";
  return [
    "BT",
    `${fontName} ${decimal(item.size)} Tf`,
    `1 0 0 -1 ${decimals([item.x + first.x, item.y])} Tm`,
    `${showString(codes, item.size, use)} TJ`,
    "ET\n",
  ].join("\n");
}

/** Codes one after the other, from where the first one stands, with what they are moved by. */
export function showString(
  codes: readonly PlacedCode[],
  size: number,
  use: FontUse,
): string {
  const em = size / use.font.unitsPerEm;
  const parts: string[] = [];
  let pen = codes[0]?.x ?? 0;
  let run = "";
  for (const { code, x } of codes) {
    const adjustment = decimal(((pen - x) / size) * 1000, 2);
    if (Math.abs(Number(adjustment)) >= 0.05) {
      if (run) parts.push(`<${run}>`);
      parts.push(adjustment);
      pen -= (Number(adjustment) * size) / 1000;
      run = "";
    }
    run += code.hex;
    pen += code.advance * em;
  }
  parts.push(`<${run}>`);
  return `[${parts.join(" ")}]`;
}

/** The codes of a cluster: the font's own glyph where it will do, else made ones. */
function codesOf(
  cluster: Cluster,
  item: GlyphsItem,
  use: FontUse,
): readonly PlacedCode[] {
  const { glyphs, pieces, x, end } = cluster;
  const [glyph] = glyphs;
  if (!glyph) return [];
  const [text = ""] = pieces;
  const advance =
    (use.font.advance(glyph.id) / use.font.unitsPerEm) * item.size;
  const isPlain =
    glyphs.length === 1 &&
    pieces.length === 1 &&
    Math.abs(glyph.y) < hair * item.size &&
    (text === " " || Math.abs(end - x - advance) <= greatestGap * item.size);
  return isPlain
    ? [{ code: use.glyph(glyph.id, text), x }]
    : madeCodes(cluster, item, use);
}

/** Marks and joiners: readers take it that these have no width. */
export const widthless = /^[\p{Mn}\p{Cf}]+$/u;

/**
 * One made glyph for each piece of a cluster. Letters share its room evenly, marks have none. In
 * right-to-left text the last piece draws it all, else the first: it is the letter that the
 * others mark.
 */
function madeCodes(
  { glyphs, pieces, x, end }: Cluster,
  item: GlyphsItem,
  use: FontUse,
): readonly PlacedCode[] {
  const em = item.size / use.font.unitsPerEm;
  const units = (length: number) => Math.round(length / em);
  const letters = pieces.filter((piece) => !widthless.test(piece)).length;
  const share = (end - x) / Math.max(1, letters);
  const draws =
    item.direction === "rtl"
      ? pieces.length - 1
      : pieces.findIndex((piece) => !widthless.test(piece));
  let left = x;
  return pieces.map((piece, index) => {
    const at = left;
    const width = letters > 0 && widthless.test(piece) ? 0 : share;
    left += width;
    const parts = glyphs.map((glyph) => ({
      glyph: glyph.id,
      dx: units(glyph.x - at),
      dy: units(glyph.y),
    }));
    const isDrawn = index === Math.max(0, draws);
    const made = { parts: isDrawn ? parts : [], advance: units(width) };
    return { x: at, code: use.make(made, piece) };
  });
}
