import type { Payload } from "payload";
import type { Job } from "#collections";
import type { Merge, MergeRow, MergeState } from "../merge-shapes.ts";
import type { MergeHead, MergeResult, MergeStore } from "./merge-store.ts";
import { dryProblems } from "./dry-problems.ts";
import { jobOfMerge } from "./merge-kind.ts";
import type { Table } from "./read-table.ts";
import { mappable, rowCopies } from "./row-copy.ts";
import { samplesOf } from "./samples.ts";

/** Problems that are told; the pack's report has all of them. */
const greatestProblems = 100;

/** A merge as it is told. */
export async function mergeAnswer(
  head: MergeHead,
  store: MergeStore,
  payload: Payload,
): Promise<Merge> {
  const table = await store.table(head);
  const results = await store.results(head);
  const mapping = head.mapping ?? {};
  const choices = head.choices ?? [];
  const rows = rowCopies(table, mapping);
  const job = await jobOfMerge(payload, head);
  const isNew = head.job === undefined;
  const count = (state: MergeRow["state"]) =>
    results.filter((result) => result.state === state).length;
  const problems = problemsOf(head, table, results);
  return {
    id: head.id,
    name: head.name,
    state: isNew ? "read" : stateOf(job, results.length >= rows.length),
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
    ...(job?.message && { message: job.message }),
  };
}

/** Every row that could not be made or, before a merge begins, cannot be. */
export function problemsOf(
  head: MergeHead,
  table: Table,
  results: readonly MergeResult[],
): readonly MergeRow[] {
  return head.job === undefined
    ? dryProblems(
        rowCopies(table, head.mapping ?? {}),
        head,
        head.choices ?? [],
      )
    : results.filter(({ state }) => state !== "made").map(told);
}

/** Where a merge stands that was begun. A job that is long forgotten is told by what it has left. */
function stateOf(
  job: Pick<Job, "state"> | undefined,
  isWhole: boolean,
): MergeState {
  switch (job?.state) {
    case "finished":
    case "failed":
    case "cancelled":
      return job.state;
    case undefined:
      return isWhole ? "finished" : "interrupted";
    default:
      return "running";
  }
}

const told = ({ line, row, says, state }: MergeResult): MergeRow => ({
  ...{ row, line, state },
  ...(says !== undefined && { says }),
});
