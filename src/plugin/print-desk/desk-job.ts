/** One job of the press desk with everything that somebody needs to print it. */
import type { PayloadRequest } from "payload";
import {
  checkTicket,
  jobMoves,
  jobStates,
  type Format,
  type JobMoveName,
  type JobState,
} from "#brand";
import {
  approvalStanding,
  findKnownFormat,
  hasRole,
  movers,
  movesOf,
  noters,
  pricers,
  referenceOf,
  ticketOf,
  todayInLondon,
  type Folders,
  type PrintJob,
} from "#collections";
import { ToolkitError } from "#render/errors";
import { defaultHome, foldersOf } from "../home.ts";
import { fileStore } from "../stores/file-store.ts";
import { pressFileOf } from "./accept-job.ts";
import { namesOfActors } from "./actor-names.ts";
import { artworkFor } from "./artwork-for.ts";
import { refuseDesk } from "./desk-list.ts";
import { rowsOf } from "./desk-rows.ts";
import type { DeskEvent, DeskFile, DeskJob } from "./desk-shapes.ts";
import { readReport } from "./read-report.ts";
import { ticketParts } from "./ticket-content.ts";

const fileNames: Readonly<Record<string, string>> = {
  artwork: "Press file",
  ticket: "Job ticket",
  "ticket-json": "Job ticket for programs",
  xjdf: "Job ticket as XJDF",
  "report-json": "Preflight report for programs",
  "report-html": "Preflight report",
  "report-pdf": "Preflight report as a document",
  release: "Who released it, by role",
  checksums: "Checksums",
};

/** A job as whoever asks may see it. */
export async function deskJob(
  req: PayloadRequest,
  id: number,
  folders: Folders = foldersOf(defaultHome()),
): Promise<DeskJob> {
  refuseDesk(req);
  const job = await req.payload.findByID({
    collection: "print-jobs",
    id,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const [[row], known, closed, unsigned, events] = await Promise.all([
    rowsOf(req, [job]),
    findKnownFormat(job.format, req),
    closedBecause(req, job),
    unsignedBecause(req, folders, job),
    eventsOf(req, job),
  ]);
  if (!row) throw new ToolkitError("not-found", "There is no such print job");
  const format = typeof known === "string" ? undefined : known;
  const report = await readReport(fileStore(folders.renditions), job, format);
  const copiedFrom = await copyOf(req, job);
  return {
    ...row,
    version: job.version ?? 0,
    orderedBy: events.orderer,
    ...ticketIn(job, format),
    notes: job.notes ?? "",
    files: (job.files ?? []).map(fileOf),
    ...(report && { report }),
    ...(closed !== undefined && { closed }),
    ...(unsigned !== undefined && { unsigned }),
    ...rightsOf(req, job),
    ...pricesOf(job),
    ...(copiedFrom && { copiedFrom }),
    events: events.told,
  };
}

function ticketIn(
  job: PrintJob,
  format: Format | undefined,
): Pick<DeskJob, "parts" | "faults"> {
  if (format?.medium !== "print") return { parts: [], faults: [] };
  const { faults, ticket } = checkTicket(ticketOf(job), {
    format,
    asked: todayInLondon(),
  });
  const isOpen = job.state === "draft" || job.state === "queried";
  return {
    parts: ticket ? ticketParts(ticket) : [],
    faults: isOpen ? faults : [],
  };
}

const fileOf = ({
  bytes,
  digest,
  fileName,
  kind,
}: NonNullable<PrintJob["files"]>[number]): DeskFile => ({
  name: fileName,
  what: fileNames[kind] ?? kind,
  bytes,
  digest,
});

function rightsOf(req: PayloadRequest, job: PrintJob) {
  return {
    moves: movesOf(job, req).map((move) => {
      const { asksWhy, label } = jobMoves[move];
      return { move, asksWhy, label };
    }),
    mayPrice: (["quote", "cost"] as const).filter((what) =>
      hasRole(req, ...pricers[what]),
    ),
    mayReorder: hasRole(req, ...movers.order) && job.state !== "draft",
    mayWrite: hasRole(req, ...noters),
    mayPull: (job.files?.length ?? 0) > 0,
  };
}

const pricesOf = ({ cost, invoice, quote }: PrintJob) => ({
  ...(typeof quote === "number" && { quote }),
  ...(typeof cost === "number" && { cost }),
  ...(invoice && { invoice }),
});

/** What keeps the files of an ordered job from being pulled, beside what keeps its plates from being looked at. */
async function unsignedBecause(
  req: PayloadRequest,
  folders: Folders,
  job: PrintJob,
): Promise<string | undefined> {
  if (!job.files?.length) return undefined;
  try {
    const rendition = await pressFileOf(req, job);
    await approvalStanding(req, rendition, fileStore(folders.renditions));
    return undefined;
  } catch (error) {
    if (error instanceof ToolkitError) return error.message;
    throw error;
  }
}

/** Why nobody may look at the plates of an ordered job now. */
async function closedBecause(
  req: PayloadRequest,
  job: PrintJob,
): Promise<string | undefined> {
  if (!job.files?.length) return undefined;
  try {
    await artworkFor(req, job);
    return undefined;
  } catch (error) {
    if (error instanceof ToolkitError) return error.message;
    throw error;
  }
}

async function copyOf(
  req: PayloadRequest,
  { copiedFrom }: PrintJob,
): Promise<DeskJob["copiedFrom"]> {
  const id = referenceOf(copiedFrom);
  if (id === undefined) return undefined;
  const { docs } = await req.payload.find({
    collection: "print-jobs",
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { reference: true },
    overrideAccess: false,
    req,
  });
  return docs[0] && { id, reference: docs[0].reference ?? "" };
}

/** A move and where it led, told once where both are called the same. */
function toldOf(move: JobMoveName, to: JobState): string {
  const { label } = jobMoves[move];
  const state = jobStates[to].toLowerCase();
  return label.toLowerCase() === state ? label : `${label}: ${state}`;
}

/** What happened and what was said, in one order, with the names of people. */
async function eventsOf(
  req: PayloadRequest,
  { messages, moves, person }: PrintJob,
): Promise<{ readonly told: readonly DeskEvent[]; readonly orderer: string }> {
  const owner = `user:${referenceOf(person) ?? 0}`;
  const nameOf = await namesOfActors(req, [
    owner,
    ...[...(moves ?? []), ...(messages ?? [])].map(({ actor }) => actor),
  ]);
  const told = [
    ...(moves ?? []).map(({ actor, at, move, says, to }) => ({
      at,
      by: nameOf(actor),
      did: toldOf(move, to),
      ...(says && { says }),
    })),
    ...(messages ?? []).map(({ actor, at, says }) => ({
      at,
      by: nameOf(actor),
      says,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  return { told, orderer: nameOf(owner) };
}
