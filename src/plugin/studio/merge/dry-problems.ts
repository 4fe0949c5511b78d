import { ToolkitError } from "#render/errors";
import { slotIssues } from "#templates";
import type { MergeRow } from "../merge-shapes.ts";
import type { MergeGround } from "./merge-ground.ts";
import type { MergeHead } from "./merge-store.ts";
import { nothingSet, setsNothing, type RowCopy } from "./row-copy.ts";
import { rowSetting } from "./row-setting.ts";

/**
 * What can be said against rows without making anything: words that are longer than a slot takes, rows that set
 * nothing, and languages, photographs and options that the toolkit does not have or that may not stand there today.
 */
export function dryProblems(
  rows: readonly RowCopy[],
  { mapping = {} }: Pick<MergeHead, "mapping">,
  ground: MergeGround | undefined,
): readonly MergeRow[] {
  if (Object.keys(mapping).length === 0 || !ground) return [];
  return rows.flatMap((one): readonly MergeRow[] => {
    const { line, row } = one;
    const refused = [
      ...wordsAgainst(one, ground),
      ...choicesAgainst(one, ground),
    ];
    if (refused.length > 0)
      return [{ row, line, state: "refused", says: joined(refused) }];
    const blocked = rightsAgainst(one, ground);
    return blocked.length === 0
      ? []
      : [{ row, line, state: "blocked", says: joined(blocked) }];
  });
}

const joined = (says: readonly string[]): string =>
  [...new Set(says)].join("; ");

const wordsAgainst = (
  row: RowCopy,
  { templates }: MergeGround,
): readonly string[] => [
  ...(setsNothing(row) ? [nothingSet] : []),
  ...templates.flatMap(({ slots }) =>
    slotIssues(slots, row.copy)
      .filter(({ kind }) => kind === "too-long")
      .map(({ message, path }) => `"${path}" is too long: ${message}`),
  ),
];

function choicesAgainst(row: RowCopy, ground: MergeGround): readonly string[] {
  try {
    rowSetting(row, ground);
    return [];
  } catch (error) {
    if (error instanceof ToolkitError) return [error.message];
    throw error;
  }
}

function rightsAgainst(row: RowCopy, ground: MergeGround): readonly string[] {
  const { photograph } = rowSetting(row, ground);
  return photograph === undefined ? [] : (ground.refused.get(photograph) ?? []);
}
