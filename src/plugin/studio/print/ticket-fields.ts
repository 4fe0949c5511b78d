/** A ticket as a form has it, to and from the job that keeps it. What a form leaves empty is kept as nothing. */
import { z } from "zod";
import type { UsualTicket } from "#brand";
import { dayOf, type PrintJob } from "#collections";
import type { OrderStock, OrderTicket } from "../print-shapes.ts";
import type { ticketFieldsSchema } from "./ticket-form.ts";

type KeptTicket = NonNullable<PrintJob["ticket"]>;
type KeptStock = KeptTicket["stock"];

const stockFrom = (kept: KeptStock): OrderStock => ({
  type: kept?.type ?? "",
  grammage: kept?.grammage ?? null,
});

/** The ticket of a job for a form. */
export function ticketFieldsOf(job: PrintJob): OrderTicket {
  const { cover, finishes, stock: paper, ...ticket } = job.ticket ?? {};
  const { printer } = job;
  return {
    title: job.title,
    printer: (typeof printer === "object" ? printer?.id : printer) ?? null,
    quantity: job.quantity ?? null,
    neededBy: dayOf(job.neededBy) ?? "",
    isImmovable: job.isImmovable ?? false,
    inChargeOn: dayOf(job.inChargeOn) ?? "",
    costCode: job.costCode ?? "",
    purchaseOrder: job.purchaseOrder ?? "",
    isPublicity: job.isPublicity ?? true,
    proof: job.proof ?? "pdf",
    proofTo: job.proofTo ?? "",
    notes: job.notes ?? "",
    stock: stockFrom(paper),
    cover: stockFrom(cover),
    fold: ticket.fold ?? "none",
    isCreased: ticket.isCreased ?? false,
    binding: ticket.binding ?? "none",
    laminate: ticket.laminate ?? "none",
    coating: ticket.coating ?? "none",
    finishes: finishes ?? [],
    packing: ticket.packing ?? "loose",
    packedIn: ticket.packedIn ?? null,
    pages: ticket.pages ?? null,
    sides: Number(ticket.sides ?? 1),
    inksFront: ticket.inksFront ?? null,
    inksBack: ticket.inksBack ?? null,
    deliveries: (job.deliveries ?? []).map((delivery) => ({
      name: delivery.name ?? "",
      copies: delivery.copies ?? null,
      address: delivery.address ?? "",
      contact: delivery.contact ?? "",
      phone: delivery.phone ?? "",
      notes: delivery.notes ?? "",
    })),
  };
}

/** A day as Payload keeps it: noon, so that no clock moves it to another. */
const keptDay = (written: string): string | null =>
  written === "" ? null : `${written}T12:00:00.000Z`;

const keptWords = (written: string): string | null =>
  written.trim() === "" ? null : written;

/** A form as the fields of a job, which Payload holds against its own lists of choices. */
export const jobFieldsOf = ({
  cover,
  deliveries,
  inChargeOn,
  neededBy,
  ...form
}: z.output<typeof ticketFieldsSchema>) => ({
  title: form.title,
  printer: form.printer,
  quantity: form.quantity,
  neededBy: keptDay(neededBy),
  isImmovable: form.isImmovable,
  inChargeOn: keptDay(inChargeOn),
  costCode: keptWords(form.costCode),
  purchaseOrder: keptWords(form.purchaseOrder),
  isPublicity: form.isPublicity,
  proof: form.proof,
  proofTo: keptWords(form.proofTo),
  notes: keptWords(form.notes),
  ticket: {
    stock: keptStock(form.stock),
    cover: keptStock(cover),
    fold: form.fold,
    isCreased: form.isCreased,
    binding: form.binding,
    laminate: form.laminate,
    coating: form.coating,
    finishes: form.finishes,
    packing: form.packing,
    packedIn: form.packedIn,
    pages: form.pages,
    sides: String(form.sides),
    inksFront: form.inksFront,
    inksBack: form.inksBack,
  },
  deliveries: deliveries.map((delivery) => ({
    copies: delivery.copies,
    name: keptWords(delivery.name),
    address: keptWords(delivery.address),
    contact: keptWords(delivery.contact),
    phone: keptWords(delivery.phone),
    notes: keptWords(delivery.notes),
  })),
});

const keptStock = ({ grammage, type }: OrderStock) => ({
  type: type || null,
  grammage,
});

/** A usual ticket as a job keeps it. Payload holds its choices against the same tables. */
export const keptTicket = ({
  colors,
  sides,
  ...usual
}: UsualTicket): KeptTicket =>
  z.custom<KeptTicket>().parse({
    ...usual,
    sides: String(sides),
    inksFront: colors.front,
    inksBack: colors.back,
  });
