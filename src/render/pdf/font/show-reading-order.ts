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
import { decimal, decimals } from "../number.ts";
import {
  clustersOf,
  isLetterAt,
  rightToLeftMark,
  type Cluster,
} from "./clusters.ts";
import type { FontCode, FontUse, GlyphPart } from "./font-use.ts";
import { showGlyphs, widthless, type PlacedCode } from "./show-glyphs.ts";
import { codeHex } from "./to-unicode.ts";

/** Ems: the room of what has none, so that no two codes stand in the same place. */
const hair = 0.02;

/** Marks are larger by this: readers that turn pieces round take them for a piece of their own. */
const markSize = 1.001;

/** Ems: the width of a space that is not drawn, at the end of a line. */
const unseenSpace = 0.25;

/** White space that readers do not take for a gap, which they would look for on its other side. */
const readable = (text: string): string =>
  /^\s+$/u.test(text) ? rightToLeftMark + text : text;

interface Shown extends PlacedCode {
  readonly isMark: boolean;
}

/**
 * The text objects that draw a run and say its text in the order of reading. Where a line ends
 * between words, a space that nobody sees keeps them apart.
 */
export function showInReadingOrder(
  item: GlyphsItem,
  use: FontUse,
  fontName: string,
  endsInSpace: boolean,
): string {
  const pieces = new Pieces(item, use);
  if (item.direction === "rtl") {
    pieces.addRun();
    if (endsInSpace) pieces.addSpace();
    return pieces.shown(fontName);
  }
  const run = showGlyphs(item, use, fontName);
  if (run === "") return "";
  // Within right-to-left text: the way to where such a run begins is a jump, and a mark lands it.
  if (directionOf(item.language) === "rtl")
    pieces.addDirection(-hair * item.size);
  const space = new Pieces(item, use);
  if (endsInSpace) space.addSpaceAt(item.width, " ");
  return pieces.shown(fontName) + run + space.shown(fontName);
}

/** Collects the codes of a run from right to left, each to the left of the one before. */
class Pieces {
  readonly #item: GlyphsItem;
  readonly #use: FontUse;
  readonly #hair: number;
  readonly #shown: Shown[] = [];
  #right: number;

  constructor(item: GlyphsItem, use: FontUse) {
    this.#item = item;
    this.#use = use;
    this.#hair = hair * item.size;
    this.#right = item.width + this.#hair;
  }

  addRun(): void {
    const { start, width } = this.#item;
    if (start > 0 && !isLetterAt(this.#item, start)) {
      this.#right = width;
      this.addDirection(width - this.#hair);
    }
    for (const cluster of [
      ...clustersOf(this.#item, this.#use.font),
    ].reverse()) {
      this.#addCluster(cluster);
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
  #addCluster({ glyphs, pieces, x, end }: Cluster): void {
    const logical = pieces.filter((text) => text !== rightToLeftMark).reverse();
    const isMark = (text: string, index: number) =>
      index > 0 && widthless.test(text);
    const letters = logical.filter((text, index) => !isMark(text, index));
    const from = Math.min(end, this.#right);
    const share = (from - x) / Math.max(1, letters.length);
    let letter = 0;
    logical.forEach((text, index) => {
      const mark = isMark(text, index);
      if (!mark) letter++;
      const wanted = mark ? Infinity : from - letter * share;
      const before = Math.min(this.#right, from);
      const at = Math.min(wanted, this.#right - this.#hair);
      const width = mark ? this.#hair : Math.max(this.#hair, before - at);
      const parts = index === 0 ? this.#partsOf(glyphs, at) : [];
      this.#add(readable(text), at, width, parts, mark);
    });
  }

  #partsOf(glyphs: Cluster["glyphs"], at: number): readonly GlyphPart[] {
    return glyphs.map(({ id, x, y }) => ({
      glyph: id,
      dx: this.#units(x - at),
      dy: this.#units(y),
    }));
  }

  readonly #units = (length: number): number =>
    Math.round((length / this.#item.size) * this.#use.font.unitsPerEm);

  #add(
    text: string,
    x: number,
    width: number,
    parts: readonly GlyphPart[],
    isMark = false,
  ): void {
    const { ascent, descent, unitsPerEm } = this.#use.font;
    const reach = [
      Math.round(-descent * unitsPerEm),
      Math.round(ascent * unitsPerEm),
    ] as const;
    const advance = this.#units(width);
    const code = this.#use.make({ parts, advance, reach }, text);
    this.#right = x;
    this.#shown.push({ code, x, isMark });
  }

  shown(fontName: string): string {
    const { size, x, y } = this.#item;
    const lines: string[] = [];
    let pen: number | undefined;
    let set = 0;
    for (const { code, x: at, isMark } of this.#shown) {
      const wanted = isMark ? size * markSize : size;
      if (wanted !== set) lines.push(`${fontName} ${decimal(wanted, 4)} Tf`);
      set = wanted;
      lines.push(
        pen === undefined
          ? `1 0 0 -1 ${decimals([x + at, y])} Tm`
          : `${decimal(at - pen)} 0 Td`,
        show(code),
      );
      pen = pen === undefined ? at : pen + Number(decimal(at - pen));
    }
    return lines.length === 0 ? "" : `BT\n${lines.join("\n")}\nET\n`;
  }
}

const show = ({ code }: FontCode): string => `<${codeHex(code)}> Tj`;
