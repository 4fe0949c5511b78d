import { pt, type Pt } from "./units.ts";

/** A rectangle in points; x and y are its top-left corner, y grows downward. */
export interface Box {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

/** Distances from the four edges, inward. */
export interface Insets {
  readonly top: Pt;
  readonly right: Pt;
  readonly bottom: Pt;
  readonly left: Pt;
}

/** A box from plain numbers of points. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
): Box => ({
  x: pt(x),
  y: pt(y),
  width: pt(width),
  height: pt(height),
});

/** The same inset on all four edges. */
export const insets = (all: Pt): Insets => ({
  top: all,
  right: all,
  bottom: all,
  left: all,
});

/**
 * Grows a trim box outward by its bleed.
 *
 * Bleed is what the guillotine may eat: ink out here is insurance, so nothing
 * a reader needs may live in it.
 *
 * @example
 * outset(box(0, 0, 100, 50), pt(8.5)); // box(-8.5, -8.5, 117, 67)
 */
export const outset = (trim: Box, bleed: Pt): Box =>
  box(
    trim.x - bleed,
    trim.y - bleed,
    trim.width + 2 * bleed,
    trim.height + 2 * bleed,
  );

/**
 * Shrinks a box by an inset on each edge.
 *
 * @example
 * inset(box(0, 0, 100, 50), insets(pt(10))); // box(10, 10, 80, 30)
 */
export const inset = (outer: Box, by: Insets): Box =>
  box(
    outer.x + by.left,
    outer.y + by.top,
    outer.width - by.left - by.right,
    outer.height - by.top - by.bottom,
  );

/** The right edge. */
export const right = (of: Box): Pt => pt(of.x + of.width);
/** The bottom edge. */
export const bottom = (of: Box): Pt => pt(of.y + of.height);

/** Whether `inner` lies within `outer`, give or take `tolerance` points. */
export const contains = (outer: Box, inner: Box, tolerance = 0.01): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  right(inner) <= right(outer) + tolerance &&
  bottom(inner) <= bottom(outer) + tolerance;

/** Whether two boxes share any area. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

/** The smallest box around both. */
export const union = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return box(
    x,
    y,
    Math.max(right(a), right(b)) - x,
    Math.max(bottom(a), bottom(b)) - y,
  );
};
