/**
 * What is asked of print jobs over the network, beside Payload's own reading and writing, under `/api/print-jobs`.
 *
 * Payload asks nobody for access at endpoints of our own: each reads the job as the one who asks, people and machines
 * alike, and asks for the right to what it does.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { z } from "zod";
import { isJobMove, jobMoves } from "#brand";
import {
  moveJob,
  movesOf,
  noteOnJob,
  privateJson,
  type Folders,
  type PrintJob,
} from "#collections";
import { ToolkitError } from "#render/errors";
import { acceptJob, printJob } from "./accept-job.ts";
import { checkJob, toolkitOfJob } from "./check-job.ts";
import { clocksOfJobs } from "./clocks.ts";
import { openPrintDesk, type PrintDesk } from "./desk.ts";
import { IncompleteTicketError } from "./incomplete-ticket.ts";
import { servePackage } from "./job-package.ts";
import { plateEndpoints } from "./plate-endpoints.ts";
import type { PlateRoom } from "./plate-room.ts";
import { orderJob } from "./order-job.ts";
import { priceJob, priceSchema } from "./price-job.ts";
import { readyJobs } from "./ready-jobs.ts";
import { reorderJob } from "./reorder-job.ts";

type Route = Omit<Endpoint, "root">;

/** The job that a route names, read as the one who asks. */
const jobOf = (req: PayloadRequest): Promise<PrintJob> =>
  req.payload.findByID({
    collection: "print-jobs",
    id: String(req.routeParams?.["id"]),
    depth: 0,
    overrideAccess: false,
    req,
  });

const askedMove = z.strictObject({
  move: z.string().refine(isJobMove),
  says: z.string().trim().max(1000).optional(),
  /** The revision that whoever asks has seen: what is ordered is what they see. */
  revision: z.number().int().min(0).optional(),
});

const messageSchema = z.strictObject({
  says: z.string().trim().min(1).max(1000),
});

async function bodyOf<Body>(
  req: PayloadRequest,
  schema: z.ZodType<Body>,
  usage: string,
): Promise<Body> {
  const given: unknown = await req.json?.().catch(() => undefined);
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new ToolkitError("unfit-value", usage);
}

/** What a job looks like to the one who asks, with the moves that are open to them. */
const told = (req: PayloadRequest, job: PrintJob): Response =>
  privateJson({ job, moves: movesOf(job, req) });

/** Every endpoint of print jobs. */
export const printDeskEndpoints = (
  folders: Folders,
  room: PlateRoom,
): readonly Route[] => {
  const desk = (req: PayloadRequest): PrintDesk =>
    openPrintDesk(req.payload, folders);
  return [
    {
      path: "/ready",
      method: "get",
      handler: async (req) => privateJson(await readyJobs(desk(req), req)),
    },
    {
      path: "/clocks",
      method: "get",
      handler: async (req) =>
        privateJson({ clocks: await clocksOfJobs(req, new Date()) }),
    },
    {
      path: "/:id/package",
      method: "get",
      handler: async (req) => servePackage(desk(req), req, await jobOf(req)),
    },
    {
      path: "/:id/check",
      method: "get",
      handler: async (req) => {
        const job = await jobOf(req);
        const { faults, isComplete } = checkJob(
          job,
          await toolkitOfJob(desk(req), job),
        );
        return privateJson({ faults, isComplete });
      },
    },
    {
      path: "/:id/moves",
      method: "get",
      handler: async (req) => told(req, await jobOf(req)),
    },
    {
      path: "/:id/moves",
      method: "post",
      handler: async (req) => move(desk(req), req),
    },
    {
      path: "/:id/price",
      method: "post",
      handler: async (req) => {
        const job = await jobOf(req);
        const price = await bodyOf(
          req,
          priceSchema,
          "Cannot write a price: send quote or cost in pounds, and invoice as text",
        );
        return told(req, await priceJob(req, job, price));
      },
    },
    {
      path: "/:id/messages",
      method: "post",
      handler: async (req) => {
        const job = await jobOf(req);
        const { says } = await bodyOf(
          req,
          messageSchema,
          'Cannot write a message: send 1 to 1000 characters as "says"',
        );
        return told(req, await noteOnJob(req, job, says));
      },
    },
    {
      path: "/:id/reorder",
      method: "post",
      handler: async (req) =>
        told(req, await reorderJob(req, await jobOf(req))),
    },
    ...plateEndpoints(room, jobOf),
  ];
};

/** Makes a move. An incomplete ticket is answered with each fault at its field. */
async function move(desk: PrintDesk, req: PayloadRequest): Promise<Response> {
  const job = await jobOf(req);
  const asked = await bodyOf(
    req,
    askedMove,
    `Cannot move the job: send one of ${Object.keys(jobMoves).join(", ")} as "move", and what is to be known as "says"`,
  );
  if (asked.revision !== undefined && asked.revision !== (job.revision ?? 0))
    throw new ToolkitError(
      "conflict",
      `Cannot move ${job.reference ?? "the job"}: its ticket was changed since you opened it, so reload it and look at it again`,
    );
  try {
    return told(req, await moved(desk, req, { job, ...asked }));
  } catch (error) {
    if (!(error instanceof IncompleteTicketError)) throw error;
    const { code: name, faults, message } = error;
    return privateJson({ errors: [{ name, message }], faults }, 400);
  }
}

function moved(
  desk: PrintDesk,
  req: PayloadRequest,
  { job, move, says }: { readonly job: PrintJob } & z.output<typeof askedMove>,
): Promise<PrintJob> {
  switch (move) {
    case "order":
    case "answer":
      return orderJob(desk, req, { job, says });
    case "accept":
      return acceptJob(desk, req, { job, says });
    case "print":
      return printJob(desk, req, { job, says });
    default:
      return moveJob(req, job, { move, says });
  }
}
