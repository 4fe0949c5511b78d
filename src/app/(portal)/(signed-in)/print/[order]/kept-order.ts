/** A ticket as the browser tab keeps it until the server has taken it. */
import { z } from "zod";
import { ticketFieldsSchema, type OrderTicket } from "#plugin/studio";
import { readInTab } from "../../../parts/kept-in-tab.ts";

const keptSchema = z.object({
  ticket: ticketFieldsSchema,
  /** The revision of the order that it follows. */
  revision: z.number(),
});

/** Where the ticket of one order is kept. */
export const orderPlace = (order: number): string => `livery:order:${order}`;

/** Where the answer to a print studio's query is kept until it is sent. */
export const answerPlace = (order: number): string =>
  `livery:order:${order}:answer`;

/** What was written and never saved; nothing where it is not ours to read. */
export const readKeptOrder = (
  order: number,
): { readonly ticket: OrderTicket; readonly revision: number } | undefined =>
  readInTab(orderPlace(order), keptSchema);
