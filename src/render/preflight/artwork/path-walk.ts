import { box, type Box } from "#brand";
import { apply } from "../../plates/surface/matrix.ts";
import { leastScaleOf } from "./least-scale-of.ts";
import type { ContentOperation } from "../../read-pdf/content-tokens.ts";
import { extentOf, shared, visible } from "./extent.ts";
import { baseOf } from "./base-of.ts";
import { paintPattern } from "./paint-pattern.ts";
import type { Walk } from "./walk.ts";

/** Contours of one path that are told apart: a line of outlined text has fewer. */
const mostContours = 200;

/** How many points a step of a path brings. */
const points: Readonly<Record<string, number>> = {
  m: 1,
  l: 1,
  c: 3,
  v: 2,
  y: 2,
};

const fills = new Set(["f", "F", "f*", "B", "B*", "b", "b*"]);
const strokes = new Set(["S", "s", "B", "B*", "b", "b*"]);

/** Follows a path until it is painted, clips, or both. */
export class PathWalk {
  readonly #walk: Walk;
  #points: number[] = [];
  /** Where in the points each contour begins. */
  #starts: number[] = [];
  #clips = false;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** Whether the operation was one of paths. */
  take({ operator, operands }: ContentOperation): boolean {
    const count = points[operator];
    if (count !== undefined) {
      if (operator === "m") this.#starts.push(this.#points.length);
      for (let point = 0; point < count; point++)
        this.#add(operands[point * 2], operands[point * 2 + 1]);
      return true;
    }
    if (operator === "re") {
      this.#starts.push(this.#points.length);
      const [x, y, width, height] = operands;
      if (typeof x === "number" && typeof width === "number")
        if (typeof y === "number" && typeof height === "number")
          for (const [dx, dy] of [
            [0, 0],
            [width, 0],
            [width, height],
            [0, height],
          ])
            this.#add(x + (dx ?? 0), y + (dy ?? 0));
      return true;
    }
    if (operator === "h") return true;
    if (operator === "W" || operator === "W*") {
      this.#clips = true;
      return true;
    }
    if (operator !== "n" && !fills.has(operator) && !strokes.has(operator))
      return false;
    this.#paint(operator);
    return true;
  }

  #add(x: unknown, y: unknown): void {
    if (typeof x !== "number" || typeof y !== "number") return;
    this.#points.push(...apply(this.#walk.state.matrix, x, y));
  }

  /** The extent of each contour, before any clip; of artwork that nobody drew by hand, only the first. */
  #contours(): readonly Box[] {
    const starts = this.#starts.slice(0, mostContours);
    return starts.flatMap(
      (start, index) =>
        extentOf(
          this.#points.slice(start, this.#starts[index + 1] ?? undefined),
        ) ?? [],
    );
  }

  #paint(operator: string): void {
    const { state, painted } = this.#walk;
    const extent = extentOf(this.#points);
    const contours = fills.has(operator) ? this.#contours() : [];
    this.#points = [];
    this.#starts = [];
    const filled = extent && visible(extent, state.clip);
    if (filled && fills.has(operator)) {
      painted.push({
        ...baseOf(this.#walk, filled, "fill"),
        kind: "fill",
        color: state.fill,
        contours,
      });
      paintPattern(this.#walk, state.fill, filled);
    }
    const width = state.lineWidth * leastScaleOf(state.matrix);
    const stroked = extent && visible(grown(extent, width / 2), state.clip);
    if (stroked && strokes.has(operator)) {
      painted.push({
        ...baseOf(this.#walk, stroked, "stroke"),
        kind: "stroke",
        color: state.stroke,
        width,
      });
      paintPattern(this.#walk, state.stroke, stroked);
    }
    if (this.#clips) {
      this.#clips = false;
      state.clip = shared(state.clip, extent ?? box(0, 0, 0, 0));
    }
  }
}

const grown = ({ x, y, width, height }: Box, by: number): Box =>
  box(x - by, y - by, width + 2 * by, height + 2 * by);
