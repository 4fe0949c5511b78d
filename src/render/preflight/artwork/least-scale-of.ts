import type { Matrix } from "../../plates/surface/matrix.ts";

/** By how much lengths grow in the direction in which they grow least. */
export function leastScaleOf([a, b, c, d]: Matrix): number {
  const sum = a * a + b * b + c * c + d * d;
  const area = a * d - b * c;
  const spread = Math.sqrt(Math.max(0, sum * sum - 4 * area * area));
  const greatest = Math.sqrt((sum + spread) / 2);
  // Dividing loses fewer digits than taking a root of a small difference.
  return greatest > 0 ? Math.abs(area) / greatest : 0;
}
