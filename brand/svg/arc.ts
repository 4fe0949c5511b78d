import type { PathSegment, Point } from "./path-segment.ts";

/** An elliptical arc as SVG writes it; the angle is in degrees. */
export interface Arc {
  readonly radius: Point;
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

interface Ellipse {
  readonly center: Point;
  readonly radius: Point;
  readonly start: number;
  readonly sweep: number;
}

const angleOf = ([x, y]: Point): number => Math.atan2(y, x);

/** Finds center and angles as SVG 2, appendix B.2.4 does; radii that cannot reach grow until they do. */
function ellipseOf(from: Point, to: Point, arc: Arc): Ellipse {
  const turn = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half: Point = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const x = cos * half[0] + sin * half[1];
  const y = cos * half[1] - sin * half[0];
  const reach = Math.hypot(x / arc.radius[0], y / arc.radius[1]);
  const rx = arc.radius[0] * Math.max(1, reach);
  const ry = arc.radius[1] * Math.max(1, reach);
  const slack = Math.max(0, 1 / Math.hypot(x / rx, y / ry) ** 2 - 1);
  const factor = Math.sqrt(slack) * (arc.isLarge === arc.isClockwise ? -1 : 1);
  const cx = (factor * rx * y) / ry;
  const cy = (-factor * ry * x) / rx;
  const start = angleOf([(x - cx) / rx, (y - cy) / ry]);
  const end = angleOf([(-x - cx) / rx, (-y - cy) / ry]);
  const turns = end - start;
  const sweep = arc.isClockwise
    ? turns < 0
      ? turns + 2 * Math.PI
      : turns
    : turns > 0
      ? turns - 2 * Math.PI
      : turns;
  return {
    center: [
      cos * cx - sin * cy + (from[0] + to[0]) / 2,
      sin * cx + cos * cy + (from[1] + to[1]) / 2,
    ],
    radius: [rx, ry],
    start,
    sweep,
  };
}

/**
 * An arc as curves of at most a quarter turn each, which stray by less than 0.03 % of the radius.
 *
 * As SVG asks, an arc without a radius is a line and an arc to its own start is nothing.
 */
export function arcToCurves(
  from: Point,
  to: Point,
  arc: Arc,
): readonly PathSegment[] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (arc.radius[0] === 0 || arc.radius[1] === 0) return [{ kind: "line", to }];
  const ellipse = ellipseOf(from, to, arc);
  const turn = (arc.turn * Math.PI) / 180;
  const place = (x: number, y: number): Point => [
    ellipse.center[0] +
      Math.cos(turn) * x * ellipse.radius[0] -
      Math.sin(turn) * y * ellipse.radius[1],
    ellipse.center[1] +
      Math.sin(turn) * x * ellipse.radius[0] +
      Math.cos(turn) * y * ellipse.radius[1],
  ];
  const count = Math.max(
    1,
    Math.ceil(Math.abs(ellipse.sweep) / (Math.PI / 2) - 1e-9),
  );
  const step = ellipse.sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index): PathSegment => {
    const a = ellipse.start + index * step;
    const b = a + step;
    const isLast = index === count - 1;
    return {
      kind: "curve",
      first: place(
        Math.cos(a) - handle * Math.sin(a),
        Math.sin(a) + handle * Math.cos(a),
      ),
      second: place(
        Math.cos(b) + handle * Math.sin(b),
        Math.sin(b) - handle * Math.cos(b),
      ),
      to: isLast ? to : place(Math.cos(b), Math.sin(b)),
    };
  });
}
