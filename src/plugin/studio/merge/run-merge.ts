/**
 * Makes every row of a table that is not made yet, one after the other; one that cannot be made does not stop the
 * rest. Each row is told of on disk when it is done with, so that it goes on from there after a crash.
 */
import { createLocalReq, type Payload, type TypedUser } from "payload";
import type { Toolkit } from "#brand";
import type { Rendition } from "#collections";
import { ToolkitError } from "#render/errors";
import type { RenderRequest } from "#render";
import type { RenderDesk } from "#render/desk";
import { withRights } from "../../rights/with-rights.ts";
import type { RenditionStore } from "../../stores/rendition-store.ts";
import { readToolkit } from "../../toolkit/read-toolkit.ts";
import { makeOutput, type Making } from "../make-output.ts";
import { requestOf, templateOf } from "../request-of.ts";
import type { MergeProgress } from "../merge-shapes.ts";
import type { MergeHead, MergeResult, MergeStore } from "./merge-store.ts";
import {
  nothingSet,
  rowCopies,
  setsNothing,
  type RowCopy,
} from "./row-copy.ts";
import { rowSetting } from "./row-setting.ts";
import { countsOf } from "./row-counts.ts";

/** Rows whose rights are asked for at once; whoever fetches a file is asked again. */
const batch = 25;

/** What a merge is made with. */
export interface MergeMaking {
  readonly payload: Payload;
  readonly user: TypedUser;
  readonly desk: RenderDesk;
  readonly renditions: RenditionStore;
  readonly store: MergeStore;
  /** Told after each row: how far the table is. */
  readonly onRow: (progress: MergeProgress) => void;
}

/** Makes what is left of a merge. */
export async function runMerge(
  head: MergeHead,
  making: MergeMaking,
  signal: AbortSignal,
): Promise<void> {
  const { payload, store, user } = making;
  const toolkit = await readToolkit(payload, head.toolkit, { user });
  // What failed for no reason of its own is tried again.
  const results = new Map(
    (await store.results(head))
      .filter(({ state }) => state !== "failed")
      .map((result) => [result.row, result.state]),
  );
  const rows = rowCopies(await store.table(head), head.mapping ?? {}).filter(
    ({ row }) => !results.has(row),
  );
  let counts = countsOf(results.values());
  for (let from = 0; from < rows.length; from += batch) {
    const planned = rows
      .slice(from, from + batch)
      .map((row) => ({ row, ...planRow(row, head, toolkit) }));
    const judged = await withRights(
      payload,
      toolkit,
      planned.flatMap(({ requests }) => requests),
    );
    let at = 0;
    for (const { refusal, requests, row } of planned) {
      if (signal.aborted) return;
      const own = judged.slice(at, at + requests.length);
      at += requests.length;
      const result = refusal ?? (await makeRow(row, own, toolkit, making));
      await store.tell(head, result);
      results.set(row.row, result.state);
      counts = { ...counts, [result.state]: counts[result.state] + 1 };
      making.onRow({ done: results.size, counts });
    }
  }
}

/** The requests of a row, or why there can be none. */
function planRow(
  row: RowCopy,
  { choices = [], focalPoint, language, options = {}, photograph }: MergeHead,
  toolkit: Toolkit,
): {
  readonly requests: readonly RenderRequest[];
  readonly refusal?: MergeResult;
} {
  if (setsNothing(row)) return refusedRow(row, nothingSet);
  try {
    const templates = choices.map(({ template }) => templateOf(template));
    const own = rowSetting(row, { toolkit, templates });
    const chosen = own.photograph ?? photograph;
    const setting = {
      toolkit: toolkit.slug,
      language: own.language ?? language,
      copy: Object.fromEntries(
        Object.entries(row.copy).map(([slot, words]) => [
          slot,
          typeof words === "string" ? words : [...words],
        ]),
      ),
      options: { ...options, ...own.options },
      ...(chosen !== undefined && { photograph: chosen }),
      // It was aimed in the table's own photograph, and says nothing of another.
      ...(focalPoint && own.photograph === undefined && { focalPoint }),
    };
    return {
      requests: choices.map((choice) => requestOf(toolkit, setting, choice)),
    };
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error;
    return refusedRow(row, error.message);
  }
}

const refusedRow = (
  row: RowCopy,
  says: string,
): { readonly requests: readonly []; readonly refusal: MergeResult } => ({
  requests: [],
  refusal: { ...at(row), state: "refused", says, renditions: [] },
});

const at = ({ line, row }: RowCopy) => ({ line, row });

async function makeRow(
  row: RowCopy,
  requests: readonly RenderRequest[],
  toolkit: Toolkit,
  { desk, payload, renditions, user }: MergeMaking,
): Promise<MergeResult> {
  const made: Rendition[] = [];
  try {
    for (const request of requests) {
      const making: Making = {
        ...{ desk, renditions, toolkit },
        req: await createLocalReq({ user }, payload),
        // One who merges still gets a turn of their own for what they watch.
        person: `merge of user:${user.id}`,
      };
      made.push(await makeOutput(request, making));
    }
  } catch (error) {
    return { ...at(row), ...told(error, payload), renditions: idsOf(made) };
  }
  const blocked = made.filter(({ status }) => status === "blocked");
  if (blocked.length === 0)
    return { ...at(row), state: "made", renditions: idsOf(made) };
  return {
    ...at(row),
    state: "blocked",
    says: [...new Set(blocked.flatMap(whyBlocked))].join("; "),
    renditions: idsOf(made),
  };
}

const idsOf = (made: readonly Rendition[]): number[] =>
  made.filter(({ status }) => status === "ready").map(({ id }) => id);

/** The findings that block, in their own words. */
function whyBlocked({ format, report }: Rendition): readonly string[] {
  const findings: unknown = Object(report).findings;
  return (Array.isArray(findings) ? findings : [])
    .map((one: unknown): { severity?: unknown; message?: unknown } =>
      Object(one),
    )
    .filter(({ severity }) => severity === "block")
    .map(({ message }) => `${format}: ${String(message)}`);
}

function told(
  error: unknown,
  { logger }: Payload,
): Pick<MergeResult, "state" | "says"> {
  if (error instanceof ToolkitError)
    return { state: "refused", says: error.message };
  logger.error({ msg: "A row of a merge could not be made", err: error });
  return {
    state: "failed",
    says: "It could not be made: go on with the merge, and tell an administrator if it fails again",
  };
}
