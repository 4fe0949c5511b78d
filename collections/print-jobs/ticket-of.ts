import type { PrintJob } from "../payload-types.ts";
import { dayOf } from "../fields/day.ts";

type KeptStock = NonNullable<PrintJob["ticket"]>["stock"];

/** What is there, without what nobody has filled in. */
const filled = (given: object): object =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== null && value !== undefined && value !== "",
    ),
  );

const stockOf = (kept: KeptStock) => (kept?.type ? filled(kept) : undefined);

/** The ticket of a job as `checkTicket` reads it, complete or not. */
export function ticketOf(job: PrintJob): object {
  const { inksBack, inksFront, sides, ...paper } = job.ticket ?? {};
  const cover = stockOf(paper.cover);
  return filled({
    ...paper,
    sides: sides ? Number(sides) : undefined,
    colors: filled({ front: inksFront, back: inksBack }),
    stock: stockOf(paper.stock) ?? {},
    cover: (paper.binding ?? "none") === "none" ? undefined : cover,
    isCreased: paper.isCreased ?? false,
    finishes: paper.finishes ?? [],
    quantity: job.quantity,
    overs: job.overs ?? 0,
    fileCopies: job.fileCopies ?? 0,
    proof: job.proof,
    proofTo: job.proofTo,
    deliveries: (job.deliveries ?? []).map((delivery) =>
      filled({ ...delivery, id: undefined, by: dayOf(delivery.by) }),
    ),
    neededBy: dayOf(job.neededBy),
    isImmovable: job.isImmovable ?? false,
    inChargeOn: dayOf(job.inChargeOn),
    costCode: job.costCode,
    purchaseOrder: job.purchaseOrder,
    isPublicity: job.isPublicity ?? false,
    imprint: job.imprint,
    notes: job.notes,
  });
}
