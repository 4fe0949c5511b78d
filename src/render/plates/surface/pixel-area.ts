import type { PixelBox } from "../../paint/raster/pixel-box.ts";
import { apply, type Matrix } from "./matrix.ts";

/** A rectangle of pixels whose edges need not fall between them. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two areas share; it may be empty, and then right is not beyond left. */
export const intersect = <A extends Area>(a: A, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Whether no pixel is left. */
export const isEmpty = ({ left, top, right, bottom }: Area): boolean =>
  !(left < right && top < bottom);

/** Every pixel that an area touches. */
export const touched = (area: Area): PixelBox => ({
  left: Math.floor(area.left),
  top: Math.floor(area.top),
  right: Math.ceil(area.right),
  bottom: Math.ceil(area.bottom),
});

/** The area around a rectangle of four numbers after a transformation. */
export function areaOf(
  [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[],
  matrix: Matrix,
): Area {
  const points = [
    apply(matrix, x0, y0),
    apply(matrix, x1, y0),
    apply(matrix, x1, y1),
    apply(matrix, x0, y1),
  ];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
