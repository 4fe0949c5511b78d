import type { PayloadRequest } from "payload";
import { lastLink, recordEvents } from "../audit/record-events.ts";
import type { Withdrawal } from "../payload-types.ts";

/**
 * Completes a worksheet once no task is open, and keeps the head of the audit as its seal.
 *
 * It writes the worksheet before it counts: of two who close the last two tasks at once the second waits, and
 * sees what the first has done.
 */
export async function completeWhenDone(
  req: PayloadRequest,
  id: number,
): Promise<void> {
  const { payload } = req;
  const updatedAt = new Date().toISOString();
  const worksheet: Withdrawal = await payload.db.updateOne({
    collection: "withdrawals",
    id,
    data: { updatedAt },
    req,
  });
  if (worksheet.completedAt) return;
  const [open, all] = await Promise.all(
    [{ state: { equals: "open" } }, {}].map(async (where) => {
      const { totalDocs } = await payload.db.count({
        collection: "withdrawal-tasks",
        where: { and: [{ worksheet: { equals: id } }, where] },
        req,
      });
      return totalDocs;
    }),
  );
  if (open) return;
  const reference = worksheet.reference ?? String(id);
  await recordEvents(
    payload,
    [
      {
        kind: "withdrawal-completed",
        about: `withdrawal:${reference}`,
        says: `Worksheet ${reference} is complete: ${all ?? 0} tasks are done or have a reason`,
        detail: { consent: worksheet.consentReference, tasks: all ?? 0 },
      },
    ],
    req,
  );
  const { digest, sequence } = await lastLink(payload, req);
  await payload.db.updateOne({
    collection: "withdrawals",
    id,
    data: {
      completedAt: updatedAt,
      auditSequence: sequence,
      auditHead: digest,
    },
    req,
  });
}
