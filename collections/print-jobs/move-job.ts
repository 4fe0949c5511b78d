/**
 * Moves a print job on: asks who may, whether its state allows it, and writes the move into the job and into the audit
 * in one transaction.
 */
import type { PayloadRequest } from "payload";
import {
  jobMoves,
  isTicketOpen,
  jobStates,
  movesFrom,
  type JobMoveName,
  type JobState,
} from "#brand";
import { ToolkitError } from "#render/errors";
import { hasRole, type Asker } from "../access/role.ts";
import type { EventKind } from "../audit/event.ts";
import { actorOf, recordEvents } from "../audit/record-events.ts";
import { inTransaction } from "../in-transaction.ts";
import type { PrintJob } from "../payload-types.ts";
import { movers } from "./movers.table.ts";
import { refuseOverCap } from "./refuse-over-cap.ts";

/** The audit's word for each move. */
const kinds: Readonly<Record<JobMoveName, EventKind>> = {
  order: "job-ordered",
  accept: "job-accepted",
  query: "job-queried",
  answer: "job-answered",
  "send-proof": "job-proof-sent",
  "accept-proof": "job-proof-accepted",
  "refuse-proof": "job-proof-refused",
  print: "job-printing",
  deliver: "job-delivered",
  close: "job-closed",
  cancel: "job-cancelled",
};

/** A move that somebody asks for. */
export interface AskedMove {
  readonly move: JobMoveName;
  /** Why, or what is to be known. */
  readonly says?: string | undefined;
  /** What the program writes with it. */
  readonly with?: Partial<PrintJob>;
}

const asksProof = ({ proof }: Pick<PrintJob, "proof">): boolean =>
  (proof ?? "none") !== "none";

/** The moves that somebody may make of a job as it stands. */
export const movesOf = (
  job: Pick<PrintJob, "proof" | "state">,
  asker: Asker,
): readonly JobMoveName[] =>
  movesFrom(job.state, asksProof(job)).filter((move) =>
    hasRole(asker, ...movers[move]),
  );

/** Throws where somebody may not make a move, where the state does not allow it, or where a reason is missing. */
export function refuseMove(
  job: PrintJob,
  { move, says }: AskedMove,
  asker: Asker,
): void {
  const { asksWhy, label } = jobMoves[move];
  const about = `${job.reference ?? "the job"}`;
  if (!hasRole(asker, ...movers[move]))
    throw new ToolkitError(
      "forbidden",
      `Cannot move ${about}: "${label}" is for ${movers[move].join(", ")}`,
    );
  if (!movesFrom(job.state, asksProof(job)).includes(move))
    throw new ToolkitError(
      "conflict",
      `Cannot move ${about}: it is ${jobStates[job.state].toLowerCase()}, and "${label}" does not follow; look at it again`,
    );
  if (asksWhy && !says?.trim())
    throw new ToolkitError(
      "unfit-value",
      `Cannot move ${about}: "${label}" asks for a reason, so write one`,
    );
}

/** Makes a move and gives the job as it stands then. Whoever calls it has read the job as the one who asks. */
export async function moveJob(
  req: PayloadRequest,
  job: PrintJob,
  asked: AskedMove,
): Promise<PrintJob> {
  refuseMove(job, asked, req);
  const { move, says } = asked;
  const to: JobState = jobMoves[move].to;
  return inTransaction(
    req.payload,
    async (inside) => {
      const { docs } = await inside.payload.update({
        collection: "print-jobs",
        // Somebody may have moved it since it was read, or changed a ticket that its press file was made of.
        where: {
          id: { equals: job.id },
          state: { equals: job.state },
          ...(isTicketOpen(job.state) && {
            revision: { equals: job.revision ?? null },
          }),
        },
        data: {
          ...asked.with,
          state: to,
          moves: [
            ...(job.moves ?? []),
            {
              move,
              to,
              at: new Date().toISOString(),
              actor: actorOf(req),
              says: says ?? null,
            },
          ],
        },
        context: { movesJob: true },
        depth: 0,
        overrideAccess: true,
        req: inside,
      });
      const [moved] = docs;
      if (!moved)
        throw new ToolkitError(
          "conflict",
          `Cannot move ${job.reference ?? "the job"}: somebody has moved or changed it meanwhile, so look at it again`,
        );
      await recordEvents(
        inside.payload,
        [
          {
            kind: kinds[move],
            about: `print-job:${job.reference ?? job.id}`,
            says: `Print job ${job.reference ?? job.id} is ${jobStates[to].toLowerCase()}`,
            detail: { from: job.state, to, ...(says && { says }) },
          },
        ],
        inside,
      );
      await refuseOverCap(inside, moved);
      return moved;
    },
    req,
  );
}
