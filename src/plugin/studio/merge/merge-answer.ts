import type { PayloadRequest } from "payload";
import type { Job } from "#collections";
import type { Merge, MergeRow, MergeState } from "../merge-shapes.ts";
import type { MergeHead, MergeResult, MergeStore } from "./merge-store.ts";
import { dryProblems } from "./dry-problems.ts";
import { mergeGround, type MergeGround } from "./merge-ground.ts";
import { countsOf } from "./row-counts.ts";
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
  req: PayloadRequest,
): Promise<Merge> {
  const table = await store.table(head);
  // Before the results: a job that has ended has told of its last row.
  const job = await jobOfMerge(req.payload, head);
  const results = await store.results(head);
  const mapping = head.mapping ?? {};
  const choices = head.choices ?? [];
  const isNew = head.job === undefined;
  const ground = isNew ? await mergeGround(req, head) : undefined;
  const problems = problemsOf(head, { table, results, ground });
  return {
    id: head.id,
    name: head.name,
    state: isNew ? "read" : stateOf(job, results.length >= table.rows.length),
    ...(head.job !== undefined && { job: head.job }),
    revision: head.revision ?? 0,
    toolkit: head.toolkit,
    language: head.language,
    columns: table.columns,
    mapping,
    mappable: mappable(),
    choices,
    rows: table.rows.length,
    done: results.length,
    counts: countsOf(results.map(({ state }) => state)),
    samples: isNew ? samplesOf(rowCopies(table, mapping), ground) : [],
    problems: problems.slice(0, greatestProblems),
    ...(results.some(({ renditions }) => renditions.length > 0) && {
      pack: `/api/studio/merges/${head.id}/pack.zip`,
    }),
    ...(job?.message && { message: job.message }),
  };
}

/** What there is of a merge. */
interface MergeFound {
  readonly table: Table;
  readonly results: readonly MergeResult[];
  readonly ground: MergeGround | undefined;
}

/** Every row that could not be made or, before a merge begins, cannot be. */
export function problemsOf(
  head: MergeHead,
  { ground, results, table }: MergeFound,
): readonly MergeRow[] {
  return head.job === undefined
    ? dryProblems(rowCopies(table, head.mapping ?? {}), head, ground)
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
