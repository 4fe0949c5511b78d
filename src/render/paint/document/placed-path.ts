import {
  readPathData,
  type PathSegment,
  type Point,
  type VectorPath,
} from "#brand";
import { path } from "../../pdf/operators.ts";

type Placement = Readonly<Record<"scale" | "dx" | "dy", number>>;

/** The operators of each drawing where it stood last, for as long as the drawing lives. */
const last = new WeakMap<
  VectorPath,
  { readonly at: Placement; readonly operators: string }
>();

/**
 * The operators of a drawing's path at its place.
 *
 * A campaign's logo and code stand in the same place from one poster to the next, and their paths
 * are most of what a page without a photograph consists of.
 */
export function placedPath(
  drawing: VectorPath,
  { scale, dx, dy }: Placement,
): string {
  const found = last.get(drawing);
  const isThere =
    found?.at.scale === scale && found.at.dx === dx && found.at.dy === dy;
  if (isThere) return found.operators;
  const place = ([x, y]: Point): Point => [x * scale + dx, y * scale + dy];
  const segments = readPathData(drawing.d);
  const operators = path(segments.map((segment) => placed(segment, place)));
  last.set(drawing, { at: { scale, dx, dy }, operators });
  return operators;
}

function placed(
  segment: PathSegment,
  place: (point: Point) => Point,
): PathSegment {
  if (segment.kind === "close") return segment;
  const to = place(segment.to);
  if (segment.kind !== "curve") return { kind: segment.kind, to };
  return {
    kind: "curve",
    first: place(segment.first),
    second: place(segment.second),
    to,
  };
}
