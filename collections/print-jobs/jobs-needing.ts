/** The print jobs whose next move is somebody's: the desk's for those who print, one's own for those who ordered. */
import type { PayloadRequest, Where } from "payload";
import { jobMoves, type Day, type JobMoveName, type JobState } from "#brand";
import { hasRole, personAsking } from "../access/role.ts";
import { dayOf } from "../fields/day.ts";
import type { PrintJob } from "../payload-types.ts";
import { movers } from "./movers.table.ts";
import { movesOf } from "./move-job.ts";

/** A print job that waits for whoever asks. */
export interface NeededJob {
  readonly id: number;
  readonly reference: string;
  readonly title: string;
  readonly state: JobState;
  /** What they are to do next, as a button says it. */
  readonly next: string;
  /** The day on which it must be there. */
  readonly neededBy?: Day;
}

/** Moves that take a job on. Whoever cancels, queries or refuses has a reason of their own. */
const onward: readonly JobMoveName[] = [
  "accept",
  "answer",
  "send-proof",
  "accept-proof",
  "print",
  "deliver",
  "close",
];

/** More than a desk has at once. */
const most = 200;

/** The jobs that wait for whoever asks, what is needed first standing first. */
export async function jobsNeeding(
  req: PayloadRequest,
): Promise<readonly NeededJob[]> {
  const person = personAsking(req);
  if (person === undefined) return [];
  const isPress = hasRole(req, ...movers.accept);
  const own: Where = { person: { equals: person } };
  const { docs } = await req.payload.find({
    collection: "print-jobs",
    where: {
      and: [
        { state: { not_in: ["draft", "closed", "cancelled"] } },
        ...(isPress ? [] : [own]),
      ],
    },
    sort: "neededBy",
    limit: most,
    depth: 0,
    select: {
      neededBy: true,
      proof: true,
      reference: true,
      state: true,
      title: true,
    },
    overrideAccess: false,
    req,
  });
  return docs.flatMap((job) => neededOf(job, req));
}

function neededOf(
  job: Pick<
    PrintJob,
    "id" | "neededBy" | "proof" | "reference" | "state" | "title"
  >,
  req: PayloadRequest,
): readonly NeededJob[] {
  const [next] = movesOf(job, req).filter((move) => onward.includes(move));
  if (!next) return [];
  const { id, reference, state, title } = job;
  const neededBy = dayOf(job.neededBy);
  return [
    {
      id,
      reference: reference ?? "",
      title,
      state,
      next: jobMoves[next].label,
      ...(neededBy && { neededBy }),
    },
  ];
}
