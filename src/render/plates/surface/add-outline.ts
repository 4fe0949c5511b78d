import type { AreaRasterizer } from "../../paint/raster/area-rasterizer.ts";
import type { OutlineStep } from "../../text/font.ts";

/** How far a chord may stray from its curve, in pixels. */
const tolerance = 0.06;

/** Adds an outline in pixels to the rasterizer as straight edges, closing what is open. */
export function addOutline(
  onto: AreaRasterizer,
  steps: readonly OutlineStep[],
): void {
  let [startX, startY, x, y] = [0, 0, 0, 0];
  for (const { kind, points } of steps) {
    if (kind === "Z" || kind === "M") {
      onto.line(x, y, startX, startY);
      x = startX;
      y = startY;
      if (kind === "Z") continue;
    }
    const end = points.length - 2;
    const toX = points[end] ?? 0;
    const toY = points[end + 1] ?? 0;
    if (kind === "M") {
      startX = toX;
      startY = toY;
    } else if (kind === "L") onto.line(x, y, toX, toY);
    else
      addCurve(onto, [x, y, ...(kind === "Q" ? raised(x, y, points) : points)]);
    x = toX;
    y = toY;
  }
  onto.line(x, y, startX, startY);
}

/** The controls and end of the cubic curve that a quadratic one is. */
function raised(x: number, y: number, points: readonly number[]): number[] {
  const [cx = 0, cy = 0, toX = 0, toY = 0] = points;
  return [
    x + (2 / 3) * (cx - x),
    y + (2 / 3) * (cy - y),
    toX + (2 / 3) * (cx - toX),
    toY + (2 / 3) * (cy - toY),
    toX,
    toY,
  ];
}

/** A cubic curve of eight numbers. */
function addCurve(onto: AreaRasterizer, points: readonly number[]): void {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] =
    points;
  const bend = Math.max(
    Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2),
    Math.abs(x1 - 2 * x2 + x3) + Math.abs(y1 - 2 * y2 + y3),
  );
  const pieces = Math.min(
    500,
    Math.ceil(Math.sqrt((0.75 * bend) / tolerance)) || 1,
  );
  let x = x0;
  let y = y0;
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    const nextX = a * x0 + b * x1 + c * x2 + d * x3;
    const nextY = a * y0 + b * y1 + c * y2 + d * y3;
    onto.line(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
}
