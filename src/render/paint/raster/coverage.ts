/** Which parts of overlapping outlines are inside. */
export type FillRule = "nonzero" | "evenodd";

/** Coverage from 0 to 255 of a pixel around which outlines wind this many times. */
export function coverageOf(winding: number, rule: FillRule): number {
  let inside = winding < 0 ? -winding : winding;
  if (rule === "evenodd") {
    inside %= 2;
    if (inside > 1) inside = 2 - inside;
  } else if (inside > 1) inside = 1;
  return (inside * 255 + 0.5) | 0;
}
