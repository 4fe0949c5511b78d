import type { OutlineStep } from "../../text/font.ts";

/** A point of a polyline. */
export type Point = readonly [x: number, y: number];

/** Part of an outline as straight pieces. */
export interface Polyline {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** How many straight pieces stand for a curve of this bend; a tenth of a pixel is not seen. */
const piecesFor = (bend: number): number =>
  Math.min(200, Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / 0.1))));

function bendOf(points: readonly Point[]): number {
  let most = 0;
  for (let i = 0; i + 2 < points.length; i++) {
    const [a, b, c] = [points[i], points[i + 1], points[i + 2]];
    if (a && b && c)
      most = Math.max(
        most,
        Math.abs(a[0] - 2 * b[0] + c[0]) + Math.abs(a[1] - 2 * b[1] + c[1]),
      );
  }
  return most;
}

/** The point of a Bézier curve of any degree, by de Casteljau's halving. */
function at(points: readonly Point[], t: number): Point {
  let row = points;
  while (row.length > 1) {
    row = row.slice(1).map(([x, y], i): Point => {
      const [px, py] = row[i] ?? [x, y];
      return [px + t * (x - px), py + t * (y - py)];
    });
  }
  return row[0] ?? [0, 0];
}

/** Turns an outline in pixels into polylines, without points that fall together. */
export function flatten(steps: readonly OutlineStep[]): Polyline[] {
  const lines: Polyline[] = [];
  let points: Point[] = [];
  let start: Point = [0, 0];
  const finish = (isClosed: boolean): void => {
    if (points.length > 0)
      lines.push({ points: withoutRepeats(points), isClosed });
    points = [];
  };
  for (const { kind, points: numbers } of steps) {
    if (kind === "Z") {
      finish(true);
      continue;
    }
    const here: Point[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2)
      here.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
    if (kind === "M") {
      finish(false);
      start = here[0] ?? start;
      points.push(start);
      continue;
    }
    // After a closing, a path goes on from where it began.
    if (points.length === 0) points.push(start);
    const curve = [points.at(-1) ?? start, ...here];
    const pieces = kind === "L" ? 1 : piecesFor(bendOf(curve));
    for (let piece = 1; piece <= pieces; piece++)
      points.push(at(curve, piece / pieces));
  }
  finish(false);
  return lines;
}

const withoutRepeats = (points: readonly Point[]): Point[] =>
  points.filter(([x, y], i) => {
    const before = points[i - 1];
    return !before || Math.hypot(x - before[0], y - before[1]) > 1e-4;
  });
