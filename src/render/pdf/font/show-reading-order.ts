/**
 * Shows runs so that their codes stand in the order of reading, also from right to left: what PDF
 * calls page content order (ISO 32000-1, 14.8.2.3.3), each letter placed by itself.
 *
 * Readers of text differ in what they believe: the order of codes (MuPDF), where letters stand
 * (poppler), each piece that is shown (pdf.js, PDFium). This form is right in all of them; what
 * each part of it is for was measured in decision 028.
 */
import { directionOf } from "#brand";
import type { GlyphsItem } from "../../frame.ts";
import { decimal, decimals, rounded } from "../number.ts";
import {
  clustersOf,
  isLetterAt,
  rightToLeftMark,
  type Cluster,
} from "./clusters.ts";
import type { FontUse, GlyphPart } from "./font-use.ts";
import { showGlyphs, widthless, type ShownAs } from "./show-glyphs.ts";

/** Ems: the room of what has none, so that no two codes stand in the same place. */
const hair = 0.02;

/** Marks are larger by this: readers that turn pieces round take them for a piece of their own. */
const markSize = 1.001;

/** Ems: the width of a space that is not drawn, at the end of a line. */
const unseenSpace = 0.25;

/** White space that readers do not take for a gap, which they would look for on its other side. */
const readable = (text: string): string =>
  text.trim() === "" ? rightToLeftMark + text : text;

/** What stands around a run on its line, as somebody reads. */
export interface ReadingPlace {
  /** Whether a space follows that the line does not draw. */
  readonly endsInSpace: boolean;
  /** Whether it goes on where a run of its direction ends. */
  readonly goesOn: boolean;
  /**
   * Ems by which the first letter of a right-to-left line reaches beyond its edge, without ink: the less, the further
   * down a page. Poppler takes a line to stand above another only where it reaches as far to the right.
   */
  readonly edge?: number;
}

/**
 * The text objects that draw a run and say its text in the order of reading. Where a line ends
 * between words, a space that nobody sees keeps them apart.
 */
export function showInReadingOrder(
  item: GlyphsItem,
  use: FontUse,
  { edge, endsInSpace, fontName, goesOn }: ReadingPlace & ShownAs,
): string {
  if (item.direction === "rtl") {
    const pieces = new Pieces(item, use, fontName);
    pieces.addRun(edge);
    if (endsInSpace) pieces.addSpace();
    return pieces.shown;
  }
  const run = showGlyphs(item, use, { fontName, goesOn });
  if (run === "") return "";
  const space = endsInSpace ? spaceAfter(item, use, fontName) : "";
  return goesOn || directionOf(item.language) === "ltr"
    ? run + space
    : markBefore(item, use, fontName) + run + space;
}

/** Within right-to-left text: the way to where such a run begins is a jump, and a mark lands it. */
function markBefore(item: GlyphsItem, use: FontUse, fontName: string): string {
  const pieces = new Pieces(item, use, fontName);
  pieces.addDirection(-hair * item.size);
  return pieces.shown;
}

function spaceAfter(item: GlyphsItem, use: FontUse, fontName: string): string {
  const pieces = new Pieces(item, use, fontName);
  pieces.addSpaceAt(item.width, " ");
  return pieces.shown;
}

/** Collects the codes of a run from right to left, each to the left of the one before. */
class Pieces {
  readonly #item: GlyphsItem;
  readonly #use: FontUse;
  readonly #hair: number;
  readonly #unit: number;
  readonly #reach: readonly [foot: number, top: number];
  readonly #fontName: string;
  #right: number;
  #content = "";
  /** What the next letter is moved from: where the last one stands as it is written. */
  #pen: number | undefined;
  #size = 0;

  constructor(item: GlyphsItem, use: FontUse, fontName: string) {
    this.#item = item;
    this.#use = use;
    this.#fontName = fontName;
    this.#hair = hair * item.size;
    this.#right = item.width + this.#hair;
    const { ascent, descent, unitsPerEm } = use.font;
    this.#unit = unitsPerEm / item.size;
    this.#reach = [
      Math.round(-descent * unitsPerEm),
      Math.round(ascent * unitsPerEm),
    ];
  }

  addRun(edge = 0): void {
    const { size, start, width } = this.#item;
    if (start > 0 && !isLetterAt(this.#item, start)) {
      this.#right = width;
      this.addDirection(width - this.#hair);
    } else this.#right += edge * size;
    let reach = edge * size;
    for (const cluster of clustersOf(this.#item, this.#use.font).toReversed()) {
      this.#addCluster(cluster, cluster.end + reach);
      reach = 0;
      if (cluster.pieces[0] === rightToLeftMark)
        this.addDirection(this.#right - this.#hair);
    }
  }

  /** A mark of direction, no wider than a hair. */
  addDirection(x: number): void {
    this.#add(rightToLeftMark, x, this.#hair, []);
  }

  /** A space to the left of all that was added. */
  addSpace(): void {
    const x = this.#right - unseenSpace * this.#item.size;
    this.addSpaceAt(x, readable(" "));
  }

  addSpaceAt(x: number, text: string): void {
    this.#add(text, x, unseenSpace * this.#item.size, []);
  }

  /** The first letter draws the whole cluster; letters share its room, marks have hairs of it. */
  #addCluster({ glyphs, pieces, x }: Cluster, end: number): void {
    const logical = inReadingOrder(pieces);
    const letters = lettersIn(logical);
    const from = Math.min(end, this.#right);
    const share = (from - x) / letters;
    let letter = 0;
    for (const text of logical) {
      const isFirst = letter === 0;
      const isMark = !isFirst && widthless.test(text);
      if (!isMark) letter++;
      const wanted = isMark ? Infinity : from - letter * share;
      const before = Math.min(this.#right, from);
      const at = Math.min(wanted, this.#right - this.#hair);
      const width = isMark ? this.#hair : Math.max(this.#hair, before - at);
      const parts = isFirst ? this.#partsOf(glyphs, at) : [];
      this.#add(readable(text), at, width, parts, isMark);
    }
  }

  #partsOf(glyphs: Cluster["glyphs"], at: number): readonly GlyphPart[] {
    return glyphs.map(({ id, x, y }) => ({
      glyph: id,
      dx: Math.round((x - at) * this.#unit),
      dy: Math.round(y * this.#unit),
    }));
  }

  #add(
    text: string,
    x: number,
    width: number,
    parts: readonly GlyphPart[],
    isMark = false,
  ): void {
    const advance = Math.round(width * this.#unit);
    const made = { parts, advance, reach: this.#reach };
    const { hex } = this.#use.make(made, text);
    this.#right = x;
    this.#content += `${this.#sizeFor(isMark)}${this.#wayTo(x)}<${hex}> Tj\n`;
  }

  #sizeFor(isMark: boolean): string {
    const { size } = this.#item;
    const wanted = isMark ? size * markSize : size;
    if (wanted === this.#size) return "";
    this.#size = wanted;
    return `${this.#fontName} ${decimal(wanted, 4)} Tf\n`;
  }

  #wayTo(x: number): string {
    if (this.#pen === undefined) {
      this.#pen = x;
      return `1 0 0 -1 ${decimals([this.#item.x + x, this.#item.y])} Tm\n`;
    }
    const moved = rounded(x - this.#pen);
    this.#pen += moved;
    return `${decimal(moved)} 0 Td\n`;
  }

  /** The text object with all that was added. */
  get shown(): string {
    return this.#content === "" ? "" : `BT\n${this.#content}ET\n`;
  }
}

/** How many pieces have a room of their own: the first, and those that are no marks. */
function lettersIn(pieces: readonly string[]): number {
  let letters = 1;
  for (let index = 1; index < pieces.length; index++)
    if (!widthless.test(pieces[index] ?? "")) letters++;
  return letters;
}

/** The pieces of a cluster as somebody reads, without marks of direction: of most clusters the one that there is. */
const inReadingOrder = (pieces: readonly string[]): readonly string[] =>
  pieces.length === 1
    ? pieces
    : pieces.filter((text) => text !== rightToLeftMark).reverse();
