import type { AreaRasterizer } from "./area-rasterizer.ts";
import { pointsOf, stepKinds, type PackedOutline } from "./packed-outline.ts";

/** Where an outline's units fall on the canvas: x' = scaleX·x + dx, y' = scaleY·y + dy. */
export interface Placement {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly dx: number;
  readonly dy: number;
  /** Moves corners to whole pixels, for codes whose modules must have crisp edges. */
  readonly isSnapped?: boolean;
}

/** The most points that a step has. */
const greatestPoints = 3;

/** Adds an outline to the rasterizer as straight edges, closing what is open. */
export function addPacked(
  onto: AreaRasterizer,
  { kinds, points }: PackedOutline,
  { scaleX, scaleY, dx, dy, isSnapped = false }: Placement,
): void {
  const { contour } = onto;
  let from = 0;
  for (let step = 0; step < kinds.length; step++) {
    const kind = kinds[step] ?? 0;
    if (kind === stepKinds.Z || kind === stepKinds.M) onto.closeContour();
    if (kind === stepKinds.Z) continue;
    if (kind === stepKinds.M) contour.length = 0;
    contour.reserve(greatestPoints);
    const placed = contour.points;
    const end = from + (pointsOf[kind] ?? 0) * 2;
    let at = contour.length;
    for (; from < end; from += 2, at += 2) {
      placed[at] = (points[from] ?? 0) * scaleX + dx;
      placed[at + 1] = (points[from + 1] ?? 0) * scaleY + dy;
    }
    if (isSnapped) {
      placed[at - 2] = Math.round(placed[at - 2] ?? 0);
      placed[at - 1] = Math.round(placed[at - 1] ?? 0);
    }
    if (kind === stepKinds.Q) contour.bendQuadratic();
    else if (kind === stepKinds.C) contour.bendCubic();
    else contour.length = at;
  }
  onto.closeContour();
  contour.length = 0;
}
