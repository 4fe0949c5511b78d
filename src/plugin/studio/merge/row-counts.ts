import type { MergeRow } from "../merge-shapes.ts";

/** How many rows came to what. */
export function countsOf(
  states: Iterable<MergeRow["state"]>,
): Readonly<Record<MergeRow["state"], number>> {
  const counts = { made: 0, blocked: 0, refused: 0, failed: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}
