import type { OutlineStep } from "../../text/font.ts";
import { apply, type Matrix } from "./matrix.ts";
import type { Area } from "./pixel-area.ts";

/** Coordinates beyond this are as good as infinite; arithmetic stays exact within. */
const farthest = 1e6;
const bounded = (value: number): number =>
  Number.isFinite(value) ? Math.min(farthest, Math.max(-farthest, value)) : 0;

/** Moves an outline. */
export const transformed = (
  steps: readonly OutlineStep[],
  matrix: Matrix,
): OutlineStep[] =>
  steps.map(({ kind, points }) => {
    const moved: number[] = [];
    for (let i = 0; i + 1 < points.length; i += 2) {
      const [x, y] = apply(matrix, points[i] ?? 0, points[i + 1] ?? 0);
      moved.push(bounded(x), bounded(y));
    }
    return { kind, points: moved };
  });

/** A path under construction, in pixels. */
export class Path {
  readonly steps: OutlineStep[] = [];
  #x = 0;
  #y = 0;

  /** Where the next step begins, before the transformation. */
  get current(): readonly [x: number, y: number] {
    return [this.#x, this.#y];
  }

  #add(kind: OutlineStep["kind"], points: number[], matrix: Matrix): void {
    const end = points.length - 2;
    this.#x = points[end] ?? this.#x;
    this.#y = points[end + 1] ?? this.#y;
    this.steps.push(...transformed([{ kind, points }], matrix));
  }

  move(matrix: Matrix, x: number, y: number): void {
    this.#add("M", [x, y], matrix);
  }

  line(matrix: Matrix, x: number, y: number): void {
    this.#add(this.steps.length === 0 ? "M" : "L", [x, y], matrix);
  }

  /** Six numbers: two controls and the end. */
  curve(matrix: Matrix, points: number[]): void {
    if (this.steps.length === 0)
      this.move(matrix, points[0] ?? 0, points[1] ?? 0);
    this.#add("C", points, matrix);
  }

  close(): void {
    if (this.steps.length > 0) this.steps.push({ kind: "Z", points: [] });
  }

  /** Four numbers: a corner, the width and the height. */
  rectangle(
    matrix: Matrix,
    [x = 0, y = 0, w = 0, h = 0]: readonly number[],
  ): void {
    this.move(matrix, x, y);
    this.line(matrix, x + w, y);
    this.line(matrix, x + w, y + h);
    this.line(matrix, x, y + h);
    this.close();
    this.#x = x;
    this.#y = y;
  }
}

/** The area around an outline's points, which its curves never leave. */
export function boundsOf(steps: readonly OutlineStep[]): Area {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of steps) {
    for (let i = 0; i + 1 < points.length; i += 2) {
      left = Math.min(left, points[i] ?? 0);
      right = Math.max(right, points[i] ?? 0);
      top = Math.min(top, points[i + 1] ?? 0);
      bottom = Math.max(bottom, points[i + 1] ?? 0);
    }
  }
  return left > right
    ? { left: 0, top: 0, right: 0, bottom: 0 }
    : { left, top, right, bottom };
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** The rectangle that an outline is, where it is one with upright edges. */
export function rectangleOf(steps: readonly OutlineStep[]): Area | undefined {
  const corners = steps.filter(({ kind }) => kind !== "Z");
  const [first, ...others] = corners;
  if (first?.kind !== "M" || corners.length < 4 || corners.length > 5)
    return undefined;
  if (others.some(({ kind }) => kind !== "L")) return undefined;
  const points = corners.map(
    ({ points }) => [points[0] ?? 0, points[1] ?? 0] as const,
  );
  const [a, b, c, d, again] = points;
  if (!a || !b || !c || !d) return undefined;
  if (again && !(isNear(again[0], a[0]) && isNear(again[1], a[1])))
    return undefined;
  const isLying =
    isNear(a[1], b[1]) &&
    isNear(b[0], c[0]) &&
    isNear(c[1], d[1]) &&
    isNear(d[0], a[0]);
  const isStanding =
    isNear(a[0], b[0]) &&
    isNear(b[1], c[1]) &&
    isNear(c[0], d[0]) &&
    isNear(d[1], a[1]);
  return isLying || isStanding ? boundsOf(corners) : undefined;
}
