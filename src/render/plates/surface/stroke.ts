import type { AreaRasterizer } from "../../paint/raster/area-rasterizer.ts";
import type { OutlineStep } from "../../text/font.ts";
import { dashed, type Dash } from "./dash.ts";
import { flatten, type Point, type Polyline } from "./flatten.ts";
import { invert, scaleOf, type Matrix } from "./matrix.ts";

/** The pen of a stroke. */
export interface Pen {
  /** In the units of the matrix; at least one pixel is drawn. */
  readonly width: number;
  readonly cap: "butt" | "round" | "square";
  readonly join: "miter" | "round" | "bevel";
  readonly miterLimit: number;
  readonly dash: Dash;
}

/**
 * Adds a stroke to the rasterizer as pieces that all wind the same way: a box for each straight
 * run, a wedge for each corner, a lid for each end. Where pieces overlap they count once.
 */
export function addStroke(
  onto: AreaRasterizer,
  steps: readonly OutlineStep[],
  pen: Pen,
  matrix: Matrix,
): void {
  const back = invert(matrix);
  if (!back) return;
  const scale = scaleOf(matrix);
  const drawer = new StrokeDrawer(onto, pen, {
    to: matrix,
    back,
    half: Math.max(pen.width, 1 / scale) / 2,
    corners: Math.min(
      64,
      Math.max(8, Math.ceil(4 * Math.sqrt(pen.width * scale))),
    ),
  });
  const { lengths, phase } = pen.dash;
  const dash = {
    lengths: lengths.map((length) => length * scale),
    phase: phase * scale,
  };
  for (const line of dashed(flatten(steps), dash)) drawer.draw(line);
}

/** How a pen of a matrix moves over pixels. */
interface Nib {
  readonly to: Matrix;
  readonly back: Matrix;
  readonly half: number;
  /** Corners of a round nib. */
  readonly corners: number;
}

class StrokeDrawer {
  readonly #onto: AreaRasterizer;
  readonly #pen: Pen;
  readonly #nib: Nib;

  constructor(onto: AreaRasterizer, pen: Pen, nib: Nib) {
    this.#onto = onto;
    this.#pen = pen;
    this.#nib = nib;
  }

  draw({ points, isClosed }: Polyline): void {
    const first = points[0];
    if (!first) return;
    if (points.length === 1) {
      this.#dot(first);
      return;
    }
    const ends = isClosed ? [...points, first] : points;
    for (let i = 1; i < ends.length; i++) {
      const from = ends[i - 1] ?? first;
      const to = ends[i] ?? first;
      this.#run(from, to);
      const next =
        i + 1 < ends.length ? ends[i + 1] : isClosed ? points[1] : undefined;
      if (next) this.#corner(from, to, next);
    }
    if (isClosed) return;
    this.#lid(points[1] ?? first, first);
    this.#lid(points.at(-2) ?? first, points.at(-1) ?? first);
  }

  /** A line of no length: a dot with a round pen, a square with a square one. */
  #dot([x, y]: Point): void {
    const { half, to } = this.#nib;
    if (this.#pen.cap === "round") this.#round([x, y]);
    if (this.#pen.cap !== "square") return;
    const corner = (u: number, v: number): Point => [
      x + half * (to[0] * u + to[2] * v),
      y + half * (to[1] * u + to[3] * v),
    ];
    this.#polygon([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]);
  }

  /** Half the pen's width along a piece and, turned a quarter, across it. */
  #reach(from: Point, to: Point): { along: Point; across: Point } {
    const { to: m, back, half } = this.#nib;
    const x = to[0] - from[0];
    const y = to[1] - from[1];
    const u = back[0] * x + back[2] * y;
    const v = back[1] * x + back[3] * y;
    const k = half / (Math.hypot(u, v) || 1);
    const [au, av] = [u * k, v * k];
    return {
      along: [m[0] * au + m[2] * av, m[1] * au + m[3] * av],
      across: [m[2] * au - m[0] * av, m[3] * au - m[1] * av],
    };
  }

  #run(from: Point, to: Point): void {
    const { across } = this.#reach(from, to);
    this.#polygon([
      plus(from, across, 1),
      plus(to, across, 1),
      plus(to, across, -1),
      plus(from, across, -1),
    ]);
  }

  #corner(from: Point, at: Point, next: Point): void {
    if (this.#pen.join === "round") {
      this.#round(at);
      return;
    }
    const a = this.#reach(from, at);
    const b = this.#reach(at, next);
    const turn = a.along[0] * b.along[1] - a.along[1] * b.along[0];
    const mirrored = a.along[0] * a.across[1] - a.along[1] * a.across[0];
    const side = turn * mirrored > 0 ? -1 : 1;
    const first = plus(at, a.across, side);
    const second = plus(at, b.across, side);
    const tip =
      this.#pen.join === "miter" ? this.#tip(at, a, b, side) : undefined;
    this.#polygon(tip ? [at, first, tip, second] : [at, first, second]);
  }

  /** Where the outer edges of two runs meet, within the pen's limit. */
  #tip(
    at: Point,
    a: { readonly across: Point },
    b: { readonly across: Point },
    side: number,
  ): Point | undefined {
    const { back, half } = this.#nib;
    const x = a.across[0] + b.across[0];
    const y = a.across[1] + b.across[1];
    const u = (back[0] * x + back[2] * y) / half;
    const v = (back[1] * x + back[3] * y) / half;
    // Twice the cosine of half the turn; the miter is as long as its inverse.
    const twice = Math.hypot(u, v);
    if (twice * this.#pen.miterLimit < 2 || twice < 1e-6) return undefined;
    const k = (side * 4) / (twice * twice) / 2;
    return [at[0] + k * x, at[1] + k * y];
  }

  #lid(before: Point, end: Point): void {
    if (this.#pen.cap === "round") this.#round(end);
    if (this.#pen.cap !== "square") return;
    const { along, across } = this.#reach(before, end);
    const beyond = plus(end, along, 1);
    this.#polygon([
      plus(end, across, 1),
      plus(beyond, across, 1),
      plus(beyond, across, -1),
      plus(end, across, -1),
    ]);
  }

  #round([x, y]: Point): void {
    const { to: m, half, corners } = this.#nib;
    const points: Point[] = [];
    for (let i = 0; i < corners; i++) {
      const angle = (2 * Math.PI * i) / corners;
      const u = half * Math.cos(angle);
      const v = half * Math.sin(angle);
      points.push([x + m[0] * u + m[2] * v, y + m[1] * u + m[3] * v]);
    }
    this.#polygon(points);
  }

  #polygon(points: readonly Point[]): void {
    let doubled = 0;
    points.forEach(([x, y], i) => {
      const [nx, ny] = points[(i + 1) % points.length] ?? [x, y];
      doubled += x * ny - nx * y;
    });
    const ordered = doubled < 0 ? points.toReversed() : points;
    ordered.forEach(([x, y], i) => {
      const [nx, ny] = ordered[(i + 1) % ordered.length] ?? [x, y];
      this.#onto.line(x, y, nx, ny);
    });
  }
}

const plus = (point: Point, by: Point, times: number): Point => [
  point[0] + times * by[0],
  point[1] + times * by[1],
];
