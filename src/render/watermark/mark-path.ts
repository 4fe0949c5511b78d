/** The word PROOF as strokes in a box of 27 by 6: drawn, so that no font is needed and every reader shows the same. */
export const markPath =
  "M0 6V0H2.4A1.7 1.7 0 0 1 2.4 3.4H0M6 6V0H8.4A1.7 1.7 0 0 1 8.4 3.4H6M8.2 3.4L10.2 6M13.6 0A2 2 0 0 1 15.6 2V4A2 2 0 0 1 11.6 4V2A2 2 0 0 1 13.6 0M19 0A2 2 0 0 1 21 2V4A2 2 0 0 1 17 4V2A2 2 0 0 1 19 0M23 6V0H27M23 3H26";

/** The width and height of the box. */
export const markBox = { width: 27, height: 6 } as const;

/** The mark's strokes, the lower first: light beneath dark shows on every ground. */
export const markStrokes = [
  { width: 0.5, color: "#ffffff", rgb: 1, opacity: 0.5 },
  { width: 0.25, color: "#000000", rgb: 0, opacity: 0.45 },
] as const;

/**
 * How large the mark stands on a page, and how far it leans: along the diagonal, with room around it.
 * Lengths are in the page's own unit, the lean in radians.
 */
export function placeMark(
  width: number,
  height: number,
): { readonly scale: number; readonly lean: number } {
  const lean = Math.atan2(height, width);
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  const fit = Math.min(
    width / (markBox.width * cos + markBox.height * sin),
    height / (markBox.width * sin + markBox.height * cos),
  );
  return { scale: 0.88 * fit, lean };
}
