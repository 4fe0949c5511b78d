import type { PayloadRequest } from "payload";
import {
  inTransaction,
  moveJob,
  referenceOf,
  refuseHanding,
  refuseMove,
  type PrintJob,
  type Rendition,
} from "#collections";
import { ToolkitError } from "#render/errors";

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

/** Accepts a job whose file may be printed at this moment, and puts it at the end of what is ready to be pulled. */
export async function acceptJob(
  req: PayloadRequest,
  job: PrintJob,
  says?: string,
): Promise<PrintJob> {
  refuseMove(job, { move: "accept", says }, req);
  const rendition = await pressFileOf(req, job);
  await refuseHanding(
    req.payload,
    rendition,
    { handing: "pull", isForMember: false, moment: new Date() },
    req,
  );
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
        with: { readySequence: (docs[0]?.readySequence ?? 0) + 1 },
      });
    },
    req,
  );
}
