import type { Merge } from "#plugin/studio";
import { countWords } from "../../../../parts/words.ts";

/** Where a table stands, in a few words. */
export function mergeStateWords({
  counts,
  done,
  rows,
  state,
}: Pick<Merge, "counts" | "done" | "rows" | "state">): string {
  const all = countWords(rows, "row");
  switch (state) {
    case "read":
      return `${all}, not begun`;
    case "running":
      return `${done} of ${all}`;
    case "finished":
      return `${counts.made} of ${all} made`;
    case "cancelled":
      return `Stopped after ${done} of ${all}`;
    case "interrupted":
    case "failed":
      return `Broken off after ${done} of ${all}`;
  }
}
