/**
 * One canvas and the few ways to paint on it. It resolves nothing: colours, outlines and pictures
 * are given.
 */
import type { RawPixels } from "../../supplies.ts";
import type { AreaRasterizer, Cover, FillRule } from "./area-rasterizer.ts";
import { addOutline, type OutlineStep } from "./outline.ts";
import type { PixelBox } from "./pixel-box.ts";

/** Pixels with a surface for outlines of the same size. */
export interface Canvas {
  readonly pixels: RawPixels;
  readonly outlines: AreaRasterizer;
}

/** Covers what was added to the canvas's outlines. */
export const fillOutlines = (
  { outlines }: Canvas,
  rule: FillRule,
  blend: Cover,
): void => outlines.sweep(rule, blend);

/** Covers a box of whole pixels, its corners rounded by a radius in pixels. */
export function fillBox(
  canvas: Canvas,
  box: PixelBox,
  radius: number,
  blend: Cover,
): void {
  if (radius > 0) {
    const placement = { scaleX: 1, scaleY: 1, dx: 0, dy: 0 };
    addOutline(canvas.outlines, roundedBox(box, radius), placement);
    fillOutlines(canvas, "nonzero", blend);
    return;
  }
  const { width, height } = canvas.pixels;
  const from = Math.max(0, box.left);
  const to = Math.min(width, box.right);
  if (to <= from) return;
  const bottom = Math.min(height, box.bottom);
  for (let y = Math.max(0, box.top); y < bottom; y++) {
    blend.span(y, from, to, 255);
  }
}

/** Handle length of the cubic curve that draws a quarter of a circle of radius 1. */
const quarter = 0.552_284_749_8;

function roundedBox(
  { left, top, right, bottom }: PixelBox,
  radius: number,
): readonly OutlineStep[] {
  const r = Math.min(radius, (right - left) / 2, (bottom - top) / 2);
  const h = r * (1 - quarter);
  const corner = (...points: readonly number[]): OutlineStep => ({
    kind: "C",
    points,
  });
  const line = (x: number, y: number): OutlineStep => ({
    kind: "L",
    points: [x, y],
  });
  return [
    { kind: "M", points: [left + r, top] },
    line(right - r, top),
    corner(right - h, top, right, top + h, right, top + r),
    line(right, bottom - r),
    corner(right, bottom - h, right - h, bottom, right - r, bottom),
    line(left + r, bottom),
    corner(left + h, bottom, left, bottom - h, left, bottom - r),
    line(left, top + r),
    corner(left, top + h, left + h, top, left + r, top),
    { kind: "Z", points: [] },
  ];
}
