import type { PayloadRequest } from "payload";
import {
  approvalStanding,
  inTransaction,
  moveJob,
  outwardRelease,
  referenceOf,
  refuseHanding,
  refuseMove,
  refuseSuperseded,
  type OutwardRelease,
  type PrintJob,
  type Rendition,
} from "#collections";
import { ToolkitError } from "#render/errors";
import type { PrintDesk } from "./desk.ts";
import { withRelease } from "./job-files.ts";

/** The press file of a job that may be printed; throws `blocked` where there is none or preflight refused it. */
export async function pressFileOf(
  req: PayloadRequest,
  job: PrintJob,
): Promise<Rendition> {
  const id = referenceOf(job.rendition);
  const rendition =
    id === undefined
      ? null
      : await req.payload.findByID({
          collection: "renditions",
          id,
          depth: 0,
          overrideAccess: true,
          disableErrors: true,
          req,
        });
  if (rendition?.status === "ready") return rendition;
  throw new ToolkitError(
    "blocked",
    `Cannot print ${job.reference ?? "the job"}: ${rendition ? "preflight blocks its press file" : "it has no press file"}; query it, so that it is mended and ordered again`,
  );
}

/** How the press file of a job is released at this moment; throws what pulling it would throw where it is not. */
async function releaseOfJob(
  { files }: Pick<PrintDesk, "files">,
  req: PayloadRequest,
  job: PrintJob,
): Promise<OutwardRelease> {
  const rendition = await pressFileOf(req, job);
  const moment = new Date();
  await refuseHanding(
    req.payload,
    rendition,
    { handing: "pull", isForMember: false, moment },
    req,
  );
  await refuseSuperseded(req, rendition, { moment, isConfirmed: false });
  const standing = await approvalStanding(req, rendition, files);
  return outwardRelease(req.payload, rendition, standing);
}

/** What a studio says of a job. */
interface Said {
  readonly job: PrintJob;
  readonly says?: string | undefined;
}

/**
 * Accepts a job whose file is released and may be printed at this moment, keeps its release beside it, and puts it at
 * the end of what is ready to be pulled. Pulling asks all of it again.
 */
export async function acceptJob(
  desk: Pick<PrintDesk, "files">,
  req: PayloadRequest,
  { job, says }: Said,
): Promise<PrintJob> {
  refuseMove(job, { move: "accept", says }, req);
  const release = await releaseOfJob(desk, req, job);
  const files = await withRelease(desk.files, job, release);
  return inTransaction(
    req.payload,
    async (inside) => {
      const { docs } = await inside.payload.find({
        collection: "print-jobs",
        where: { readySequence: { exists: true } },
        sort: "-readySequence",
        limit: 1,
        pagination: false,
        depth: 0,
        select: { readySequence: true },
        overrideAccess: true,
        req: inside,
      });
      return moveJob(inside, job, {
        move: "accept",
        says,
        with: { files, readySequence: (docs[0]?.readySequence ?? 0) + 1 },
      });
    },
    req,
  );
}

/** Begins to print a job whose file may still be printed: weeks may lie between its acceptance and the press. */
export async function printJob(
  desk: Pick<PrintDesk, "files">,
  req: PayloadRequest,
  { job, says }: Said,
): Promise<PrintJob> {
  refuseMove(job, { move: "print", says }, req);
  await releaseOfJob(desk, req, job);
  return moveJob(req, job, { move: "print", says });
}
