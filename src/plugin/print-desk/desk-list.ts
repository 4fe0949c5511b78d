/** The jobs of the press desk by the day on which they are due, as far as whoever asks may see them. */
import type { PayloadRequest, Where } from "payload";
import { jobStates, usualPrinter, type JobState } from "#brand";
import { hasRole, knownFormats, noters } from "#collections";
import { ToolkitError } from "#render/errors";
import { rowsOf } from "./desk-rows.ts";
import { finishedStates as finished } from "./due-of.ts";
import type { DeskList, DeskPrinter } from "./desk-shapes.ts";

/** What the list shows; absent: whatever is not finished, for every printer. */
export interface DeskQuery {
  readonly state?: string | undefined;
  readonly printer?: string | undefined;
  readonly words?: string | undefined;
  readonly page?: number | undefined;
}

const perPage = 60;

function isState(name: string): name is JobState {
  return Object.hasOwn(jobStates, name);
}

/** Asks whether somebody may look at print jobs at all. */
export function refuseDesk(req: PayloadRequest): void {
  if (!req.user)
    throw new ToolkitError(
      "unknown-person",
      "Cannot open the press desk: sign in first",
    );
  if (!hasRole(req, ...noters, "monitoring-officer"))
    throw new ToolkitError(
      "forbidden",
      "Cannot open the press desk: it is for print studios and for those who order print",
    );
}

/** A page of the list. */
export async function deskJobs(
  req: PayloadRequest,
  { page = 1, printer, state, words }: DeskQuery = {},
): Promise<DeskList> {
  refuseDesk(req);
  const own = printer ? await printedBy(req, printer) : undefined;
  const said = words?.trim() ? saying(words.trim().slice(0, 80)) : undefined;
  const [found, printers, counts] = await Promise.all([
    req.payload.find({
      collection: "print-jobs",
      where: { and: [statesOf(state), own ?? {}, said ?? {}] },
      sort:
        state === "finished" || isFinished(state) ? "-neededBy" : "neededBy",
      limit: perPage,
      page,
      depth: 0,
      overrideAccess: false,
      req,
    }),
    printersOf(req),
    countsOf(req, own),
  ]);
  return {
    rows: await rowsOf(req, found.docs),
    printers,
    counts,
    page: found.page ?? 1,
    pages: found.totalPages,
  };
}

/** Jobs of a printer: those that name it, and those that name none and whose format it usually prints. */
async function printedBy(req: PayloadRequest, printer: string): Promise<Where> {
  const usual = (await knownFormats(req)).filter(
    (format) => format.medium === "print" && usualPrinter(format) === printer,
  );
  return {
    or: [
      { "printer.key": { equals: printer } },
      {
        and: [
          { printer: { exists: false } },
          { format: { in: usual.map(({ code }) => code) } },
        ],
      },
    ],
  };
}

const saying = (words: string): Where => ({
  or: ["reference", "title", "costCode"].map((field) => ({
    [field]: { like: words },
  })),
});

const isFinished = (state: string | undefined): boolean =>
  state !== undefined && isState(state) && finished.includes(state);

function statesOf(state: string | undefined): Where {
  if (state === "finished") return { state: { in: [...finished] } };
  if (state !== undefined && isState(state))
    return { state: { equals: state } };
  return { state: { not_in: ["draft", ...finished] } };
}

async function printersOf(
  req: PayloadRequest,
): Promise<readonly DeskPrinter[]> {
  const { docs } = await req.payload.find({
    collection: "printers",
    sort: "name",
    limit: 200,
    pagination: false,
    depth: 0,
    select: { key: true, name: true },
    overrideAccess: true,
    req,
  });
  return docs.map(({ key, name }) => ({ key, name }));
}

/** How many jobs are in each state that is not the last. More than that, nobody counts. */
const mostCounted = 5000;

async function countsOf(
  req: PayloadRequest,
  own: Where | undefined,
): Promise<DeskList["counts"]> {
  const [open, done] = await Promise.all([
    req.payload.find({
      collection: "print-jobs",
      where: { and: [{ state: { not_in: [...finished] } }, own ?? {}] },
      limit: mostCounted,
      pagination: false,
      depth: 0,
      select: { state: true },
      overrideAccess: false,
      req,
    }),
    req.payload.count({
      collection: "print-jobs",
      where: { and: [{ state: { in: [...finished] } }, own ?? {}] },
      overrideAccess: false,
      req,
    }),
  ]);
  const counts: Partial<Record<JobState | "finished", number>> = {
    finished: done.totalDocs,
  };
  for (const { state } of open.docs) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
