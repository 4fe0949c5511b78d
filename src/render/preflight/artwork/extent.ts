import { box, type Box } from "#brand";
import { apply, type Matrix } from "../../plates/surface/matrix.ts";

/** The smallest box around points, in the order x, y; nothing for no points. */
export function extentOf(points: readonly number[]): Box | undefined {
  let [left, foot, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    foot = Math.min(foot, y);
    top = Math.max(top, y);
  }
  return left <= right ? box(left, foot, right - left, top - foot) : undefined;
}

/** The smallest upright box around a box after a transformation. */
export function transformed({ x, y, width, height }: Box, matrix: Matrix): Box {
  const corners = [
    apply(matrix, x, y),
    apply(matrix, x + width, y),
    apply(matrix, x, y + height),
    apply(matrix, x + width, y + height),
  ];
  return extentOf(corners.flat()) ?? box(x, y, 0, 0);
}

/** What two boxes share; without area where they share nothing. */
export function shared(a: Box, b: Box): Box {
  const left = Math.max(a.x, b.x);
  const foot = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const top = Math.min(a.y + a.height, b.y + b.height);
  return box(left, foot, Math.max(0, right - left), Math.max(0, top - foot));
}

/** The part of a box that a clip lets through; nothing where it lets none through. */
export function visible(area: Box, clip: Box): Box | undefined {
  const part = shared(area, clip);
  const isBeside =
    part.x > Math.min(area.x + area.width, clip.x + clip.width) ||
    part.y > Math.min(area.y + area.height, clip.y + clip.height);
  return isBeside || clip.width <= 0 || clip.height <= 0 ? undefined : part;
}

/** A box given as edges in any order, as PDFs may give them. */
export function boxOfEdges(edges: readonly number[]): Box | undefined {
  const [a, b, c, d] = edges;
  if (
    a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    edges.length !== 4
  )
    return undefined;
  return box(Math.min(a, c), Math.min(b, d), Math.abs(c - a), Math.abs(d - b));
}
