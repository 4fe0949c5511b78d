/** Print orders as officers read them: the ticket, what it lacks, where the job stands and what happened to it. */
import type { PayloadRequest } from "payload";
import { z } from "zod";
import {
  isTicketOpen,
  jobMoves,
  jobStates,
  recordOf,
  type Format,
  type TicketFault,
  type Toolkit,
} from "#brand";
import {
  dayOf,
  findKnownFormat,
  movesOf,
  referenceOf,
  type PrintJob,
} from "#collections";
import { ToolkitError } from "#render/errors";
import { checkJob, toolkitOfJob } from "../../print-desk/check-job.ts";
import { formatOfJob } from "../../print-desk/render-press.ts";
import { studioPerson } from "../person.ts";
import type { OrderEvent, OrderLine, PrintOrder } from "../print-shapes.ts";
import { orderOffer } from "./order-offer.ts";
import { ticketFieldsOf } from "./ticket-fields.ts";

const perPage = 25;

/** Which page of the list. */
export const ordersQuery = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** The job of an order as whoever asks may read it. */
export async function jobOfOrder(
  req: PayloadRequest,
  id: string | number,
): Promise<PrintJob> {
  studioPerson(req);
  const job = await req.payload.findByID({
    collection: "print-jobs",
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (job) return job;
  throw new ToolkitError("not-found", `No such print order ${id}`);
}

/** One order with everything about it. */
export async function printOrder(
  req: PayloadRequest,
  id: string | number,
): Promise<PrintOrder> {
  const job = await jobOfOrder(req, id);
  const { payload } = req;
  const toolkit = await toolkitOfJob({ payload }, job);
  const format = formatOfJob(job, toolkit);
  const rendition = referenceOf(job.rendition);
  const isOpen = isTicketOpen(job.state);
  return {
    ...lineOf(job, format.name),
    toolkit: { slug: toolkit.slug, name: toolkit.name },
    language: job.language,
    size: sizeOf(format),
    ticket: ticketFieldsOf(job),
    revision: job.revision ?? 0,
    offer: await orderOffer(req, format, {
      job: job.id,
      photograph: job.photograph ?? toolkit.photographs[0]?.id ?? "",
    }),
    isOpen,
    faults: isOpen ? faultsOf(job, toolkit) : [],
    moves: movesOf(job, req).map((move) => ({
      move,
      label: jobMoves[move].label,
      asksWhy: jobMoves[move].asksWhy,
    })),
    events: await eventsOf(req, job),
    ...(rendition !== undefined && { rendition: Number(rendition) }),
    ...(typeof job.quote === "number" && { quote: job.quote }),
  };
}

/** What a ticket lacks today. The imprint is copied from the artwork with the order, so that nobody types it. */
export function faultsOf(
  job: PrintJob,
  toolkit: Toolkit,
): readonly TicketFault[] {
  const imprint = job.imprint?.trim() || "As the artwork prints it";
  return checkJob({ ...job, imprint }, toolkit).faults;
}

/** What somebody has ordered or begun to order, what is changed last first. */
export async function printOrders(
  req: PayloadRequest,
  { page = 1 }: Partial<z.output<typeof ordersQuery>> = {},
): Promise<{
  readonly orders: readonly OrderLine[];
  readonly page: number;
  readonly pages: number;
}> {
  const { user } = studioPerson(req);
  const found = await req.payload.find({
    collection: "print-jobs",
    where: { person: { equals: user.id } },
    select: {
      title: true,
      state: true,
      reference: true,
      format: true,
      quantity: true,
      neededBy: true,
      updatedAt: true,
    },
    sort: "-updatedAt",
    limit: perPage,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const orders: OrderLine[] = [];
  for (const job of found.docs) {
    const format = await findKnownFormat(job.format, req);
    orders.push(
      lineOf(job, typeof format === "string" ? job.format : format.name),
    );
  }
  return { orders, page: found.page ?? 1, pages: found.totalPages };
}

const lineOf = (
  job: Pick<
    PrintJob,
    | "id"
    | "neededBy"
    | "quantity"
    | "reference"
    | "state"
    | "title"
    | "updatedAt"
  >,
  formatName: string,
): OrderLine => {
  const neededBy = dayOf(job.neededBy);
  return {
    id: job.id,
    reference: job.reference ?? "",
    title: job.title,
    state: job.state,
    stateName: jobStates[job.state],
    formatName,
    quantity: job.quantity ?? null,
    changedAt: job.updatedAt,
    ...(neededBy && { neededBy }),
  };
};

function sizeOf(format: Format): string {
  const { height, width } = recordOf(format);
  return `${Math.round(width)} × ${Math.round(height)} mm`;
}

/** What happened, with names in place of numbers; whoever is gone is told as such. */
async function eventsOf(
  req: PayloadRequest,
  { moves }: PrintJob,
): Promise<readonly OrderEvent[]> {
  const ids = (moves ?? []).flatMap(({ actor }) =>
    actor.startsWith("user:") ? Number(actor.slice("user:".length)) : [],
  );
  const { docs } = await req.payload.find({
    collection: "users",
    where: { id: { in: ids } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const names = new Map(docs.map(({ id, name }) => [`user:${id}`, name]));
  return (moves ?? []).map(({ actor, at, move, says, to }) => ({
    state: to,
    label: jobMoves[move].label,
    at,
    by:
      names.get(actor) ??
      (actor.startsWith("user:") ? "somebody who left" : "the print studio"),
    ...(says && { says }),
  }));
}
