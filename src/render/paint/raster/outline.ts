import { readPathData } from "#brand";
import type { AreaRasterizer } from "./area-rasterizer.ts";

/** A step of an outline: glyphs have quadratic curves, drawings cubic ones. */
export interface OutlineStep {
  readonly kind: "M" | "L" | "Q" | "C" | "Z";
  readonly points: readonly number[];
}

/** The outline of a drawing's path data. */
export const outlineOf = (d: string): readonly OutlineStep[] =>
  readPathData(d).map((segment): OutlineStep => {
    switch (segment.kind) {
      case "move":
        return { kind: "M", points: segment.to };
      case "line":
        return { kind: "L", points: segment.to };
      case "curve": {
        const { first, second, to } = segment;
        return { kind: "C", points: [...first, ...second, ...to] };
      }
      case "close":
        return { kind: "Z", points: [] };
    }
  });

/** Where an outline's units fall on the canvas: x' = scaleX·x + dx, y' = scaleY·y + dy. */
export interface Placement {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly dx: number;
  readonly dy: number;
  /** Moves corners to whole pixels, for codes whose modules must have crisp edges. */
  readonly isSnapped?: boolean;
}

/** How far a chord may stray from its curve, in pixels: less than one step of coverage shows. */
const tolerance = 0.06;

/** Adds an outline to the rasterizer as straight edges, closing what is open. */
export function addOutline(
  onto: AreaRasterizer,
  steps: readonly OutlineStep[],
  { scaleX, scaleY, dx, dy, isSnapped = false }: Placement,
): void {
  let startX = 0;
  let startY = 0;
  let x = 0;
  let y = 0;
  for (const { kind, points } of steps) {
    if (kind === "Z") {
      onto.line(x, y, startX, startY);
      x = startX;
      y = startY;
      continue;
    }
    const end = points.length - 2;
    let toX = (points[end] ?? 0) * scaleX + dx;
    let toY = (points[end + 1] ?? 0) * scaleY + dy;
    if (isSnapped) {
      toX = Math.round(toX);
      toY = Math.round(toY);
    }
    if (kind === "M") {
      onto.line(x, y, startX, startY);
      startX = toX;
      startY = toY;
    } else if (kind === "L") {
      onto.line(x, y, toX, toY);
    } else {
      const ax = (points[0] ?? 0) * scaleX + dx;
      const ay = (points[1] ?? 0) * scaleY + dy;
      if (kind === "Q") addQuadratic(onto, x, y, ax, ay, toX, toY);
      else {
        const bx = (points[2] ?? 0) * scaleX + dx;
        const by = (points[3] ?? 0) * scaleY + dy;
        addCubic(onto, x, y, ax, ay, bx, by, toX, toY);
      }
    }
    x = toX;
    y = toY;
  }
  onto.line(x, y, startX, startY);
}

function addQuadratic(
  onto: AreaRasterizer,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  const bendX = x0 - 2 * x1 + x2;
  const bendY = y0 - 2 * y1 + y2;
  const bend = Math.abs(bendX) + Math.abs(bendY);
  const pieces = Math.ceil(Math.sqrt(bend / (4 * tolerance))) || 1;
  let x = x0;
  let y = y0;
  for (let piece = 1; piece < pieces; piece++) {
    const t = piece / pieces;
    const nextX = x0 + t * (2 * (x1 - x0) + t * bendX);
    const nextY = y0 + t * (2 * (y1 - y0) + t * bendY);
    onto.line(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
  onto.line(x, y, x2, y2);
}

function addCubic(
  onto: AreaRasterizer,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
): void {
  const bend = Math.max(
    Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2),
    Math.abs(x1 - 2 * x2 + x3) + Math.abs(y1 - 2 * y2 + y3),
  );
  const pieces = Math.ceil(Math.sqrt((0.75 * bend) / tolerance)) || 1;
  let x = x0;
  let y = y0;
  for (let piece = 1; piece < pieces; piece++) {
    const t = piece / pieces;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const c = 3 * s * t * t;
    const d = t * t * t;
    const nextX = a * x0 + b * x1 + c * x2 + d * x3;
    const nextY = a * y0 + b * y1 + c * y2 + d * y3;
    onto.line(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
  onto.line(x, y, x3, y3);
}
