/** Messages between those who order a print job and those who print it: they move nothing. */
import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { hasRole, type Role } from "../access/role.ts";
import { actorOf, recordEvents } from "../audit/record-events.ts";
import { inTransaction } from "../in-transaction.ts";
import type { PrintJob } from "../payload-types.ts";
import { movers } from "./movers.table.ts";

/** Who may write a message on a job that they may read. */
export const noters: readonly Role[] = [
  ...new Set([...movers.order, ...movers.accept, ...movers["accept-proof"]]),
];

/** Longer talks belong on the telephone. */
const mostMessages = 200;

/** Writes a message at the end of a job's, and tells the audit. Whoever calls it has read the job as the one who asks. */
export async function noteOnJob(
  req: PayloadRequest,
  job: PrintJob,
  says: string,
): Promise<PrintJob> {
  const about = job.reference ?? String(job.id);
  if (!hasRole(req, ...noters))
    throw new ToolkitError(
      "forbidden",
      `Cannot write on ${about}: that is for ${noters.join(", ")}`,
    );
  return inTransaction(
    req.payload,
    async (inside) => {
      // Two who write at once both stay.
      const { messages } = await inside.payload.findByID({
        collection: "print-jobs",
        id: job.id,
        depth: 0,
        select: { messages: true },
        overrideAccess: true,
        req: inside,
      });
      if ((messages?.length ?? 0) >= mostMessages)
        throw new ToolkitError(
          "conflict",
          `Cannot write on ${about}: it has ${mostMessages} messages; ring whoever works on it`,
        );
      const noted = await inside.payload.update({
        collection: "print-jobs",
        id: job.id,
        data: {
          messages: [
            ...(messages ?? []),
            { at: new Date().toISOString(), actor: actorOf(req), says },
          ],
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
            kind: "job-noted",
            about: `print-job:${about}`,
            says: `Print job ${about} has a message`,
            detail: { says },
          },
        ],
        inside,
      );
      return noted;
    },
    req,
  );
}
