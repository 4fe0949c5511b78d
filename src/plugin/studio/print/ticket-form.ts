/** A ticket as a form sends it, and as a browser tab keeps it. It imports nothing that a page may not load. */
import { z } from "zod";
import type { OrderTicket } from "../print-shapes.ts";

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
