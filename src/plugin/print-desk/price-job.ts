import type { PayloadRequest } from "payload";
import { z } from "zod";
import {
  hasRole,
  inTransaction,
  pricers,
  recordEvents,
  type PrintJob,
} from "#collections";
import { ToolkitError } from "#render/errors";

const amount = z.number().min(0).max(10_000_000);

/** What somebody writes of a price, in pounds without VAT. */
export const priceSchema = z
  .strictObject({
    quote: amount.optional(),
    cost: amount.optional(),
    invoice: z.string().trim().max(60).optional(),
  })
  .refine(({ cost, quote }) => cost !== undefined || quote !== undefined);

/** Writes what a job is quoted at or what it cost, and tells the audit. */
export async function priceJob(
  req: PayloadRequest,
  job: PrintJob,
  price: z.output<typeof priceSchema>,
): Promise<PrintJob> {
  const about = job.reference ?? String(job.id);
  for (const what of ["quote", "cost"] as const)
    if (price[what] !== undefined && !hasRole(req, ...pricers[what]))
      throw new ToolkitError(
        "forbidden",
        `Cannot write the ${what} of ${about}: that is for ${pricers[what].join(", ")}`,
      );
  return inTransaction(
    req.payload,
    async (inside) => {
      const priced = await inside.payload.update({
        collection: "print-jobs",
        id: job.id,
        data: {
          ...(price.quote !== undefined && { quote: price.quote }),
          ...(price.cost !== undefined && { cost: price.cost }),
          ...(price.invoice !== undefined && { invoice: price.invoice }),
        },
        context: { movesJob: true },
        depth: 0,
        overrideAccess: true,
        req: inside,
      });
      await recordEvents(
        inside.payload,
        [
          {
            kind: "job-priced",
            about: `print-job:${about}`,
            says: `Print job ${about} has another price`,
            detail: { ...price },
          },
        ],
        inside,
      );
      return priced;
    },
    req,
  );
}
