/**
 * Turns outlines into coverage: how much of each pixel lies inside. It knows neither colours nor
 * what the outlines are.
 *
 * Every edge adds the signed area that it covers to the cells it crosses; a running sum along the
 * row gives the exact coverage, as in FreeType and AGG. Outlines that overlap within one drawing
 * count once, so joined Arabic letters show no seams.
 */

import { coverageOf, type FillRule } from "./coverage.ts";
import { layInk, type Ink } from "./ink.ts";

export type { FillRule } from "./coverage.ts";

/** Lays something over pixels of row `y`, from `from` to before `to`. */
export interface Cover {
  /** They lie inside as far as `coverage`, 1 to 255, says. */
  span(y: number, from: number, to: number, coverage: number): void;
  /** Where it is one colour: outlines are then laid down without asking it for every stretch. */
  readonly ink?: Ink;
}

/** A drawing surface of fixed size. After `sweep` it is empty and may be used again. */
export class AreaRasterizer {
  readonly width: number;
  readonly height: number;
  readonly #stride: number;
  /** Changes of coverage along each row; two cells more than pixels, for the right edge. */
  readonly #cells: Float32Array;
  /** A bit for every cell that edges have changed; nothing happens between two of them. */
  readonly #marks: Int32Array;
  /** Words of 32 marks to a row. */
  readonly #words: number;
  #top: number;
  #bottom = -1;
  /**
   * Where rows begin in the ring of cells. The first row of each drawing stands at the ring's start,
   * so that line after line of text is drawn in the same memory, which the processor's cache holds.
   */
  #shift = 0;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#stride = width + 2;
    this.#cells = new Float32Array(this.#stride * height);
    this.#words = Math.ceil(this.#stride / 32);
    this.#marks = new Int32Array(this.#words * height);
    this.#top = height;
  }

  /** Adds an edge. What lies beyond the surface is cut; edges to the left still count as inside. */
  line(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    if (y0 < y1) this.#cutRows(x0, y0, x1, y1, 1);
    else this.#cutRows(x1, y1, x0, y0, -1);
  }

  /** Cuts a downward edge at the top and bottom of the surface. */
  #cutRows(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    winding: number,
  ): void {
    const { height } = this;
    if (y1 <= 0 || y0 >= height) return;
    const slope = (x1 - x0) / (y1 - y0);
    const top = Math.max(0, y0);
    const bottom = Math.min(height, y1);
    const from = top === y0 ? x0 : x0 + (top - y0) * slope;
    const to = bottom === y1 ? x1 : x0 + (bottom - y0) * slope;
    this.#cutColumns(from, top, to, bottom, winding);
  }

  /** Cuts a downward edge at the left and right of the surface. */
  #cutColumns(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    winding: number,
  ): void {
    const { width } = this;
    if (x0 >= 0 && x1 >= 0 && x0 <= width && x1 <= width) {
      this.#accumulate(x0, y0, x1, y1, winding);
      return;
    }
    // An edge beyond a side counts as one along that side: its row must still be swept that far.
    if (x0 >= width && x1 >= width) {
      this.#accumulate(width, y0, width, y1, winding);
      return;
    }
    if (x0 <= 0 && x1 <= 0) {
      this.#accumulate(0, y0, 0, y1, winding);
      return;
    }
    const edge = Math.min(x0, x1) < 0 ? 0 : width;
    const cut = y0 + ((edge - x0) * (y1 - y0)) / (x1 - x0);
    this.#cutColumns(x0, y0, edge, cut, winding);
    this.#cutColumns(edge, cut, x1, y1, winding);
  }

  /** Adds a downward edge that lies wholly on the surface, row by row. */
  #accumulate(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    winding: number,
  ): void {
    if (y1 <= y0) return;
    const slope = (x1 - x0) / (y1 - y0);
    const firstRow = Math.floor(y0);
    const endRow = Math.min(this.height, Math.ceil(y1));
    if (this.#bottom < 0) this.#shift = this.height - firstRow;
    if (firstRow < this.#top) this.#top = firstRow;
    if (endRow - 1 > this.#bottom) this.#bottom = endRow - 1;
    let x = x0;
    let y = y0;
    for (let row = firstRow; row < endRow; row++) {
      const nextY = row + 1 < y1 ? row + 1 : y1;
      const nextX = nextY === y1 ? x1 : x + (nextY - y) * slope;
      this.#addToRow(row, x, nextX, (nextY - y) * winding);
      x = nextX;
      y = nextY;
    }
  }

  /** Where a row lies in the ring. */
  #placeOf(row: number): number {
    const place = row + this.#shift;
    return place < this.height ? place : place - this.height;
  }

  /** Spreads an edge's share of one row over the cells between `xa` and `xb`. */
  #addToRow(row: number, xa: number, xb: number, share: number): void {
    const cells = this.#cells;
    const left = xa < xb ? xa : xb;
    const right = xa < xb ? xb : xa;
    const first = Math.floor(left);
    const end = Math.ceil(right);
    const place = this.#placeOf(row);
    const start = place * this.#stride;
    const marks = place * this.#words;
    if (end <= first + 1) {
      this.#mark(marks, first);
      this.#mark(marks, first + 1);
      const beyond = share * ((left + right) / 2 - first);
      cells[start + first] = (cells[start + first] ?? 0) + share - beyond;
      cells[start + first + 1] = (cells[start + first + 1] ?? 0) + beyond;
      return;
    }
    for (let cell = first; cell <= end; cell++) this.#mark(marks, cell);
    // The edge's height per pixel of width, then the trapezoid under it cell by cell.
    const rise = share / (right - left);
    let covered = 0.5 * rise * (first + 1 - left) ** 2;
    cells[start + first] = (cells[start + first] ?? 0) + covered;
    for (let cell = first + 1; cell < end - 1; cell++) {
      const area = rise * (cell + 0.5 - left);
      cells[start + cell] = (cells[start + cell] ?? 0) + area - covered;
      covered = area;
    }
    const rest = right - (end - 1);
    const area = share - 0.5 * rise * rest * rest;
    cells[start + end - 1] = (cells[start + end - 1] ?? 0) + area - covered;
    cells[start + end] = (cells[start + end] ?? 0) + share - area;
  }

  #mark(row: number, cell: number): void {
    const word = row + (cell >> 5);
    this.#marks[word] = (this.#marks[word] ?? 0) | (1 << (cell & 31));
  }

  /** Hands out the coverage of every touched row, top to bottom, and empties the surface. */
  sweep(rule: FillRule, cover: Cover): void {
    for (let row = this.#top; row <= this.#bottom; row++) {
      this.#sweepRow(row, rule, cover);
    }
    this.#top = this.height;
    this.#bottom = -1;
  }

  #sweepRow(row: number, rule: FillRule, cover: Cover): void {
    const { width } = this;
    const { ink } = cover;
    const cells = this.#cells;
    const marks = this.#marks;
    const place = this.#placeOf(row);
    const start = place * this.#stride;
    const words = place * this.#words;
    let winding = 0;
    let coverage = 0;
    let from = 0;
    for (let word = 0; word < this.#words; word++) {
      let bits = marks[words + word] ?? 0;
      if (bits === 0) continue;
      marks[words + word] = 0;
      for (; bits !== 0; bits &= bits - 1) {
        const cell = word * 32 + 31 - Math.clz32(bits & -bits);
        const to = cell < width ? cell : width;
        if (coverage > 0 && to > from) {
          // Text is what most cards are made of: a call for each of its edges takes longer.
          if (ink) layInk(ink, row * width + from, row * width + to, coverage);
          else cover.span(row, from, to, coverage);
        }
        winding += cells[start + cell] ?? 0;
        cells[start + cell] = 0;
        coverage = coverageOf(winding, rule);
        from = to;
      }
    }
  }
}
