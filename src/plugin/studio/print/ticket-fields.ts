/** A ticket as a form has it, to and from the job that keeps it. What a form leaves empty is kept as nothing. */
import { z } from "zod";
import type { UsualTicket } from "#brand";
import { dayOf, type PrintJob } from "#collections";
import type { OrderStock, OrderTicket } from "../print-shapes.ts";

const words = (most: number) => z.string().max(most);
const amount = z.number().int().min(0).max(10_000_000).nullable();
const day = z.union([z.literal(""), z.iso.date()]);
const code = z.string().max(60);
const stock = z.strictObject({ type: code, grammage: amount });

/** What `PATCH` takes: every field, filled in or not. Whether it is complete is asked of the ticket's rules. */
export const ticketFieldsSchema = z.strictObject({
  title: z.string().trim().min(1).max(160),
  printer: z.number().int().positive().nullable(),
  quantity: amount,
  neededBy: day,
  isImmovable: z.boolean(),
  inChargeOn: day,
  costCode: words(60),
  purchaseOrder: words(60),
  isPublicity: z.boolean(),
  proof: code,
  proofTo: words(500),
  notes: words(2000),
  stock,
  cover: stock,
  fold: code,
  isCreased: z.boolean(),
  binding: code,
  laminate: code,
  coating: code,
  finishes: z.array(code).max(12),
  packing: code,
  packedIn: amount,
  pages: amount,
  sides: z.union([z.literal(1), z.literal(2)]),
  inksFront: amount,
  inksBack: amount,
  deliveries: z
    .array(
      z.strictObject({
        name: words(200),
        copies: amount,
        address: words(500),
        contact: words(200),
        phone: words(40),
        notes: words(500),
      }),
    )
    .max(200),
}) satisfies z.ZodType<OrderTicket>;

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
