import type { PayloadRequest } from "payload";
import { refuseHanding, type PrintJob } from "#collections";
import { ToolkitError } from "#render/errors";
import { pressFileOf } from "./accept-job.ts";

/** The digest of the press file that somebody may look at now; throws where they may not. It hands nothing out. */
export async function artworkFor(
  req: PayloadRequest,
  job: PrintJob,
): Promise<string> {
  const digest = job.files?.find(({ kind }) => kind === "artwork")?.digest;
  if (digest === undefined)
    throw new ToolkitError(
      "not-found",
      `${job.reference ?? "The job"} has no press file yet: it is not ordered`,
    );
  await refuseHanding(
    req.payload,
    await pressFileOf(req, job),
    { handing: "pull", isForMember: false, moment: new Date() },
    req,
  );
  return digest;
}
