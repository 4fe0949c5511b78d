import type { Merge, MergeRow } from "../merge-shapes.ts";
import type { MergeHead, MergeResult, MergeStore } from "./merge-store.ts";
import { dryProblems } from "./dry-problems.ts";
import { mappable, rowCopies } from "./row-copy.ts";
import { samplesOf } from "./samples.ts";

/** Problems that are told; the pack's report has all of them. */
const greatestProblems = 100;

/** A merge as it is told. */
export async function mergeAnswer(
  head: MergeHead,
  store: MergeStore,
  isRunning: boolean,
): Promise<Merge> {
  const table = await store.table(head);
  const results = await store.results(head);
  const mapping = head.mapping ?? {};
  const choices = head.choices ?? [];
  const rows = rowCopies(table, mapping);
  const isNew = head.state === "read";
  const count = (state: MergeRow["state"]) =>
    results.filter((result) => result.state === state).length;
  const problems = isNew
    ? dryProblems(rows, head, choices)
    : results.filter(({ state }) => state !== "made").map(told);
  return {
    id: head.id,
    name: head.name,
    state: head.state === "running" && !isRunning ? "interrupted" : head.state,
    toolkit: head.toolkit,
    language: head.language,
    columns: table.columns,
    mapping,
    mappable: mappable(),
    choices,
    rows: table.rows.length,
    done: results.length,
    counts: {
      made: count("made"),
      blocked: count("blocked"),
      refused: count("refused"),
      failed: count("failed"),
    },
    samples: isNew ? samplesOf(rows) : [],
    problems: problems.slice(0, greatestProblems),
    ...(results.some(({ renditions }) => renditions.length > 0) && {
      pack: `/api/studio/merges/${head.id}/pack.zip`,
    }),
    ...(head.message !== undefined && { message: head.message }),
  };
}

const told = ({ line, row, says, state }: MergeResult): MergeRow => ({
  ...{ row, line, state },
  ...(says !== undefined && { says }),
});
