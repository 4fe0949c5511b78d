/**
 * Turns outlines into coverage: how much of each pixel lies inside. It knows neither colours nor
 * what the outlines are.
 *
 * Every edge adds the signed area that it covers to the cells it crosses; a running sum along the
 * row gives the exact coverage, as in FreeType and AGG. Outlines that overlap within one drawing
 * count once, so joined Arabic letters show no seams.
 */

import { Contour } from "./contour.ts";
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
  /** The corners of the contour that is being drawn, until `closeContour` adds their edges. */
  readonly contour = new Contour();
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

  /** Adds the edges around the contour's corners. The next contour goes on from its first corner. */
  closeContour(): void {
    const { width, height, contour } = this;
    const { points, length } = contour;
    if (length === 0) return;
    let x0 = points[0] ?? 0;
    let y0 = points[1] ?? 0;
    for (let at = 2; at <= length; at += 2) {
      const x1 = points[at === length ? 0 : at] ?? 0;
      const y1 = points[at === length ? 1 : at + 1] ?? 0;
      const isDown = y0 < y1;
      const top = isDown ? y0 : y1;
      const bottom = isDown ? y1 : y0;
      const isWithin =
        top >= 0 &&
        bottom <= height &&
        x0 >= 0 &&
        x1 >= 0 &&
        x0 <= width &&
        x1 <= width;
      if (!isWithin) this.line(x0, y0, x1, y1);
      else if (isDown) this.#accumulate(x0, y0, x1, y1, 1);
      else this.#accumulate(x1, y1, x0, y0, -1);
      x0 = x1;
      y0 = y1;
    }
    contour.length = 2;
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
    const cells = this.#cells;
    const marks = this.#marks;
    const { height } = this;
    const slope = (x1 - x0) / (y1 - y0);
    // Whole numbers by `| 0`: from `Math.floor` the rows and cells would be counted in fractions.
    const firstRow = y0 | 0;
    const endRow = Math.min(height, Math.ceil(y1) | 0) | 0;
    if (this.#bottom < 0) this.#shift = height - firstRow;
    if (firstRow < this.#top) this.#top = firstRow;
    if (endRow - 1 > this.#bottom) this.#bottom = endRow - 1;
    const shift = this.#shift;
    let x = x0;
    let y = y0;
    for (let row = firstRow; row < endRow; row++) {
      const nextY = row + 1 < y1 ? row + 1 : y1;
      const nextX = nextY === y1 ? x1 : x + (nextY - y) * slope;
      const share = (nextY - y) * winding;
      const left = x < nextX ? x : nextX;
      const right = x < nextX ? nextX : x;
      const place = row + shift < height ? row + shift : row + shift - height;
      const first = left | 0;
      const start = place * this.#stride;
      const words = place * this.#words;
      if (right <= first + 1) {
        const at = start + first;
        const beyond = share * ((left + right) / 2 - first);
        cells[at] = (cells[at] ?? 0) + share - beyond;
        cells[at + 1] = (cells[at + 1] ?? 0) + beyond;
        const word = words + (first >> 5);
        marks[word] = (marks[word] ?? 0) | (3 << (first & 31));
        if ((first & 31) === 31) marks[word + 1] = (marks[word + 1] ?? 0) | 1;
      } else this.#spread(start, words, left, right, share);
      x = nextX;
      y = nextY;
    }
  }

  /** Spreads an edge's share of one row over the cells between `left` and `right`. */
  #spread(
    start: number,
    words: number,
    left: number,
    right: number,
    share: number,
  ): void {
    const cells = this.#cells;
    const marks = this.#marks;
    const first = left | 0;
    const end = Math.ceil(right) | 0;
    for (let cell = first; cell <= end; cell++) {
      const word = words + (cell >> 5);
      marks[word] = (marks[word] ?? 0) | (1 << (cell & 31));
    }
    // The edge's height per pixel of width, then the trapezoid under it cell by cell.
    const rise = share / (right - left);
    let covered = 0.5 * rise * ((first + 1 - left) * (first + 1 - left));
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

  /** Where a row lies in the ring. */
  #placeOf(row: number): number {
    const place = row + this.#shift;
    return place < this.height ? place : place - this.height;
  }

  /** Hands out the coverage of every touched row, top to bottom, and empties the surface. */
  sweep(rule: FillRule, cover: Cover): void {
    const { ink } = cover;
    for (let row = this.#top; row <= this.#bottom; row++) {
      if (ink) this.#inkRow(row, rule, ink);
      else this.#sweepRow(row, rule, cover);
    }
    this.#top = this.height;
    this.#bottom = -1;
  }

  /** Text is what most cards are made of: a call for each of its edges would take longer. */
  #inkRow(row: number, rule: FillRule, ink: Ink): void {
    const { width } = this;
    const { weightOf } = ink;
    const cells = this.#cells;
    const marks = this.#marks;
    const place = this.#placeOf(row);
    const start = place * this.#stride;
    const words = place * this.#words;
    const base = row * width * 3;
    let winding = 0;
    let weight = 0;
    let from = base;
    for (let word = 0; word < this.#words; word++) {
      let bits = marks[words + word] ?? 0;
      if (bits === 0) continue;
      marks[words + word] = 0;
      for (; bits !== 0; bits &= bits - 1) {
        const cell = word * 32 + 31 - Math.clz32(bits & -bits);
        const to = base + (cell < width ? cell : width) * 3;
        if (weight > 0) layInk(ink, from, to, weight);
        winding += cells[start + cell] ?? 0;
        cells[start + cell] = 0;
        weight = weightOf[coverageOf(winding, rule)] ?? 0;
        from = to;
      }
    }
  }

  #sweepRow(row: number, rule: FillRule, cover: Cover): void {
    const { width } = this;
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
        const cell = word * 32 + 31 - Math.clz32(bits & (-bits | 0));
        const to = cell < width ? cell : width;
        if (coverage > 0 && to > from) {
          cover.span(row, from, to, coverage);
        }
        winding += cells[start + cell] ?? 0;
        cells[start + cell] = 0;
        coverage = coverageOf(winding, rule);
        from = to;
      }
    }
  }
}
