/**
 * What a print studio must know to print: the ticket of a job.
 *
 * It is read once, at the edge; what is missing is named by its field. Whether its parts fit each other is asked
 * by the rules beside it.
 */
import { z } from "zod";
import { isDay } from "../rights/day.ts";
import {
  bindings,
  coatings,
  finishes,
  folds,
  laminates,
  packings,
  proofs,
} from "./finishing.table.ts";
import { stocks } from "./stocks.table.ts";

/** The names of a table of choices, as a type of their own. */
const oneOf = <Name extends string>(
  choices: Readonly<Record<Name, string>>,
  what: string,
) =>
  z.custom<Name>(
    (value) => typeof value === "string" && Object.hasOwn(choices, value),
    { error: `Choose ${what}` },
  );

const text = (what: string, most = 200) =>
  z
    .string({ error: what })
    .trim()
    .min(1, what)
    .max(most, `Shorten it to ${most} characters`);

const some = (what: string, [least, most]: readonly [number, number]) =>
  z
    .number({ error: what })
    .int("Write a whole number")
    .min(least, what)
    .max(most, `${most} is the most`);

const day = (what: string) =>
  z.string({ error: what }).refine(isDay, { error: what });

const names = stocks.map(({ code }) => code);

const stockSchema = z.object({
  type: z
    .string({ error: "Choose the stock" })
    .refine((code) => names.includes(code), { error: "Choose the stock" }),
  /** Grams per square metre; absent where the stock is ordered by its thickness. */
  grammage: some("Choose the weight in g/m2", [30, 1000]).optional(),
  color: z.string().max(60).optional(),
  /** Share of recycled fibre, per cent. */
  recycled: some("Write a share from 0 to 100", [0, 100]).optional(),
  certificate: z.enum(["none", "fsc", "pefc"]).optional(),
});

const deliverySchema = z.object({
  name: text("Write who receives it"),
  address: text("Write the whole address with its postcode", 500),
  contact: text("Write who is asked for at the door"),
  phone: z.string().max(40).optional(),
  copies: some("Write how many copies go there", [1, 10_000_000]),
  by: day("Choose the day").optional(),
  notes: z.string().max(500).optional(),
});

/** Reads a whole ticket; its messages say what to do. */
export const ticketSchema = z.object({
  /** How many are ordered. */
  quantity: some("Write how many are ordered", [1, 10_000_000]),
  /** Pages of the finished product: both sides of a sheet are two. */
  pages: some("Write how many pages it has", [1, 1000]),
  sides: z.union([z.literal(1), z.literal(2)], {
    error: "Say whether one side is printed or both",
  }),
  /** Inks on the front and on the back, as printers say them: 4/0. */
  colors: z.object({
    front: some("Write the inks of the front", [1, 8]),
    back: some("Write the inks of the back, 0 for none", [0, 8]),
  }),
  stock: stockSchema,
  cover: stockSchema.optional(),
  fold: oneOf(folds, "the fold"),
  isCreased: z.boolean({ error: "Say whether it is creased" }),
  binding: oneOf(bindings, "the binding"),
  laminate: oneOf(laminates, "the laminate"),
  laminateSides: z.union([z.literal(1), z.literal(2)]).optional(),
  coating: oneOf(coatings, "the coating"),
  finishes: z.array(oneOf(finishes, "a finish of the list")).max(12),
  packing: oneOf(packings, "how copies are packed"),
  packedIn: some("Write how many are packed together", [1, 100_000]).optional(),
  /** Copies beyond the quantity that may be delivered, per cent. */
  overs: some("Write a share from 0 to 10", [0, 10]),
  /** Copies for the council's file, beyond the quantity. */
  fileCopies: some("Write how many copies go to the file", [0, 100]),
  proof: oneOf(proofs, "a proof, or none"),
  proofTo: z.string().max(500).optional(),
  deliveries: z
    .array(deliverySchema, { error: "Add where it is delivered to" })
    .min(1, "Add where it is delivered to")
    .max(200),
  neededBy: day("Choose the day by which it is needed"),
  isImmovable: z.boolean({ error: "Say whether the day can move" }),
  /** The first day on show, of posters that a contractor puts up. */
  inChargeOn: day("Choose the first day on show").optional(),
  costCode: text("Write the cost code that pays for it", 60),
  purchaseOrder: z.string().max(60).optional(),
  /** Whether it counts as spending on publicity, which councils publish. */
  isPublicity: z.boolean({ error: "Say whether it is publicity" }),
  /** The imprint as it is printed. */
  imprint: z.string().max(500).optional(),
  notes: z.string().max(2000).optional(),
});

/** A whole ticket. */
export type PrintTicket = z.output<typeof ticketSchema>;

/** The paper of a ticket, of the text or of the cover. */
export type TicketStock = PrintTicket["stock"];

/** One place that copies go to. */
export type TicketDelivery = PrintTicket["deliveries"][number];
