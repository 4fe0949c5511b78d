import type { PayloadRequest } from "payload";
import { hasRole, movers, type PrintJob } from "#collections";
import { ToolkitError } from "#render/errors";

/**
 * A new draft with the ticket of a job that was ordered before. Rights are asked again when it is ordered, and its
 * days are empty, for those of the old job are over.
 */
export async function reorderJob(
  req: PayloadRequest,
  job: PrintJob,
): Promise<PrintJob> {
  if (!hasRole(req, ...movers.order))
    throw new ToolkitError(
      "forbidden",
      `Cannot order ${job.reference ?? "the job"} again: that is for ${movers.order.join(", ")}`,
    );
  const made = await req.payload.create({
    collection: "print-jobs",
    data: {
      title: job.title,
      state: "draft",
      toolkit: job.toolkit,
      printer: job.printer ?? null,
      template: job.template,
      format: job.format,
      language: job.language,
      photograph: job.photograph ?? null,
      usesSpots: job.usesSpots ?? false,
      setting: job.setting ?? null,
      ticket: job.ticket ?? {},
      quantity: job.quantity ?? null,
      costCode: job.costCode ?? null,
      isPublicity: job.isPublicity ?? true,
      overs: job.overs ?? 0,
      fileCopies: job.fileCopies ?? 0,
      proof: job.proof ?? null,
      proofTo: job.proofTo ?? null,
      notes: job.notes ?? null,
      deliveries: (job.deliveries ?? []).map((delivery) => ({
        ...delivery,
        id: null,
        by: null,
      })),
    },
    depth: 0,
    overrideAccess: false,
    req,
  });
  return req.payload.update({
    collection: "print-jobs",
    id: made.id,
    data: { copiedFrom: job.id },
    context: { movesJob: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
