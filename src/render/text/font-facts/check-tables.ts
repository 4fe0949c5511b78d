/** Whether a font has what setting, printing and embedding need, and may be embedded at all. */
import { viewOf, type Tables } from "../../pdf/font/sfnt.ts";
import { unfit } from "./unfit.ts";

/** What is needed, with the least bytes that are read of each. */
const needed: Readonly<Record<string, number>> = {
  head: 54,
  hhea: 36,
  maxp: 6,
  "OS/2": 78,
  cmap: 4,
  glyf: 1,
  hmtx: 4,
  loca: 4,
  name: 6,
};

/** Glyphs that are pictures or in colours of their own: no press prints them in the brand's inks. */
const colored = ["CBDT", "COLR", "SVG ", "sbix"];

/** Bits of OS/2's `fsType` (OpenType 1.9): no embedding, whole files alone, pictures alone. */
const restricted = 0x2;
const usable = 0x4 | 0x8;
const noSubsetting = 0x100;
const bitmapsOnly = 0x200;

/** Throws `unfit-font` for a font that cannot do the work or whose maker forbids it. */
export function checkTables(tables: Tables): void {
  if (tables.has("fvar"))
    throw unfit(
      "it is a variable font, which print shops refuse, so hand in one static file for each weight",
    );
  if (colored.some((tag) => tables.has(tag)))
    throw unfit(
      "its letters have colours of their own, so ask for the version in one colour",
    );
  const missing = Object.entries(needed).find(
    ([tag, least]) => (tables.get(tag)?.length ?? 0) < least,
  );
  if (missing)
    throw unfit(
      `its table "${missing[0]}" is missing or too short, so export it or ask for it again`,
    );
  checkMeasures(tables);
  checkRights(viewOf(tableOf(tables, "OS/2")).getUint16(8));
}

const tableOf = (tables: Tables, tag: string): Uint8Array =>
  tables.get(tag) ?? new Uint8Array();

/** Widths and places of glyphs must be there for as many as the font counts. */
function checkMeasures(tables: Tables): void {
  const head = viewOf(tableOf(tables, "head"));
  const glyphs = viewOf(tableOf(tables, "maxp")).getUint16(4);
  const long = viewOf(tableOf(tables, "hhea")).getUint16(34);
  const unitsPerEm = head.getUint16(18);
  const widths = 4 * long + 2 * Math.max(0, glyphs - long);
  const places = (glyphs + 1) * (head.getInt16(50) === 1 ? 4 : 2);
  const isWhole =
    head.getUint32(12) === 0x5f0f3cf5 &&
    unitsPerEm >= 16 &&
    unitsPerEm <= 16_384 &&
    glyphs > 1 &&
    long > 0 &&
    tableOf(tables, "hmtx").length >= widths &&
    tableOf(tables, "loca").length >= places;
  if (!isWhole)
    throw unfit("its measures are damaged, so export it or ask for it again");
}

function checkRights(bits: number): void {
  const ask = "ask its maker for a licence and a file that allow it";
  if (bits & restricted && !(bits & usable))
    throw unfit(`its maker forbids it in documents, so ${ask}`);
  if (bits & noSubsetting)
    throw unfit(
      `its maker forbids a part of it in documents, which every PDF holds, so ${ask}`,
    );
  if (bits & bitmapsOnly)
    throw unfit(`its maker allows pictures of its letters alone, so ${ask}`);
}
