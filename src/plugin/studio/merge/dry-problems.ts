import { slotIssues } from "#templates";
import type { OutputChoice } from "../asked.ts";
import type { MergeRow } from "../merge-shapes.ts";
import { templateOf } from "../request-of.ts";
import type { MergeHead } from "./merge-store.ts";
import type { RowCopy } from "./row-copy.ts";

/**
 * What can be said against rows without making anything: words that are longer than a slot takes, and rows that set
 * nothing.
 */
export function dryProblems(
  rows: readonly RowCopy[],
  { mapping = {} }: Pick<MergeHead, "mapping">,
  choices: readonly OutputChoice[],
): readonly MergeRow[] {
  if (Object.keys(mapping).length === 0 || choices.length === 0) return [];
  const templates = [...new Set(choices.map(({ template }) => template))].map(
    templateOf,
  );
  return rows.flatMap(({ copy, line, row }): readonly MergeRow[] => {
    const says = [
      ...(Object.keys(copy).length === 0 ? ["The row sets no words"] : []),
      ...templates.flatMap(({ slots }) =>
        slotIssues(slots, copy)
          .filter(({ kind }) => kind === "too-long")
          .map(({ message, path }) => `"${path}" is too long: ${message}`),
      ),
    ];
    if (says.length === 0) return [];
    return [
      { row, line, state: "refused", says: [...new Set(says)].join("; ") },
    ];
  });
}
