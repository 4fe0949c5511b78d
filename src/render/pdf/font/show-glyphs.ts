import type { GlyphsItem } from "../../frame.ts";
import { decimal, decimals } from "../number.ts";
import { clustersOf, type Cluster } from "./clusters.ts";
import type { FontCode, FontUse } from "./font-use.ts";
import { codeHex } from "./to-unicode.ts";

/** A code and where its pen begins, in points from the run's origin. */
interface PlacedCode {
  readonly code: FontCode;
  readonly x: number;
}

/** Ems. Beyond this, readers take a gap or an overlap between letters for the end of a word. */
const greatestGap = 0.08;

/** Ems. Nothing is drawn finer than this. */
const hair = 0.0005;

/**
 * The text object that draws a run and says its text, in a space whose y grows downward. It sets
 * no colour. `fontName` is the font's name among the page's resources.
 */
export function showGlyphs(
  item: GlyphsItem,
  use: FontUse,
  fontName: string,
): string {
  const em = item.size / use.font.unitsPerEm;
  const codes: PlacedCode[] = clustersOf(item, use.font).flatMap((cluster) =>
    codesOf(cluster, item, use),
  );
  if (process.env.LOGICAL && item.direction === "rtl") codes.reverse();
  if (codes.length === 0) return "";
  const MIR = !!process.env.MIRROR && item.direction === "rtl";
  if (MIR) codes.reverse();
  const first = codes[0]?.x ?? 0;
  const parts: string[] = [];
  let pen = first;
  let run = "";
  for (const { code, x } of codes) {
    const adjustment = (((pen - x) * (MIR ? -1 : 1)) / item.size) * 1000;
    if (Math.abs(adjustment) >= 0.05) {
      if (run) parts.push(`<${run}>`);
      parts.push(decimal(adjustment, 2));
      pen -= ((MIR ? -1 : 1) * (Number(decimal(adjustment, 2)) * item.size)) / 1000;
      run = "";
    }
    run += codeHex(code.code);
    pen += (MIR ? -1 : 1) * code.advance * em;
  }
  if (run) parts.push(`<${run}>`);
  return [
    "BT",
    `${fontName} ${decimal(item.size)} Tf`,
    `${MIR ? -1 : 1} 0 0 -1 ${decimals([item.x + first, item.y])} Tm`,
    `[${parts.join(" ")}] TJ`,
    "ET\n",
  ].join("\n");
}

/** The codes of a cluster: one, or in right-to-left text one for each of its characters. */
function codesOf(
  cluster: Cluster,
  item: GlyphsItem,
  use: FontUse,
): readonly PlacedCode[] {
  const { glyphs, text, x } = cluster;
  if (process.env.MIRROR && item.direction === "rtl") {
    const em = item.size / use.font.unitsPerEm;
    const units = (length: number) => Math.round(length / em);
    const chars = [...text];
    const share = (cluster.end - x) / chars.length;
    const parts = glyphs.map((g) => ({ glyph: g.id, dx: units(cluster.end - g.x), dy: units(g.y), m: 1 }));
    return chars.map((c, i) => ({ x: cluster.end - i * share, code: use.make({ parts: i === 0 ? parts : [], advance: units(share) }, c) })).reverse();
  }
  const [glyph] = glyphs;
  if (!glyph) return [];
  const span = cluster.end - x;
  const characters = item.direction === "rtl" ? [...text].reverse() : [text];
  const advance =
    (use.font.advance(glyph.id) / use.font.unitsPerEm) * item.size;
  const isPlain =
    glyphs.length === 1 &&
    characters.length === 1 &&
    Math.abs(glyph.y) < hair * item.size &&
    (text === " " || Math.abs(span - advance) <= greatestGap * item.size);
  if (isPlain) return [{ code: use.glyph(glyph.id, text), x }];
  return madeCodes(cluster, characters, item, use);
}

/**
 * One made glyph that draws the whole cluster, and empty ones beside it that share its room, in
 * visual order. Readers turn right-to-left text round character by character, so each of its
 * characters needs a code of its own.
 */
function madeCodes(
  { glyphs, x, end }: Cluster,
  characters: readonly string[],
  item: GlyphsItem,
  use: FontUse,
): readonly PlacedCode[] {
  const em = item.size / use.font.unitsPerEm;
  const units = (length: number) => Math.round(length / em);
  const share = (end - x) / characters.length;
  const parts = glyphs.map((glyph) => ({
    glyph: glyph.id,
    dx: units(glyph.x - x),
    dy: units(glyph.y),
  }));
  return characters.map((character, index) => ({
    x: x + index * share,
    code: use.make(
      { parts: index === 0 ? parts : [], advance: units(share) },
      character,
    ),
  }));
}
