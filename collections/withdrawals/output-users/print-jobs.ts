import type { JobState } from "#brand";
import type { PrintJob } from "../../payload-types.ts";
import { referenceOf } from "../../reference-of.ts";
import type { OutputUserKind } from "../output-user.ts";

/** States in which nothing more is printed, or nothing was asked for yet. */
const settled: readonly JobState[] = ["draft", "closed", "cancelled"];

/** Print on order that uses an output: it is cancelled, or its stock is not used. Its file is pulled by nobody any more. */
export const printJobs: OutputUserKind = {
  kind: "print-job",
  title: "Print jobs",
  task: "cancel-job",
  find: async (req, among) => {
    const { docs } = await req.payload.db.find<PrintJob>({
      collection: "print-jobs",
      where: {
        rendition: { in: [...among.keys()] },
        state: { not_in: [...settled] },
      },
      pagination: false,
      limit: 0,
      sort: "id",
      req,
    });
    return docs.map((job) => {
      const keeper = Number(referenceOf(job.person));
      return {
        who: `print-job:${job.reference ?? job.id}`,
        name: `${job.reference ?? ""} ${job.title}`.trim(),
        purpose: job.state,
        at: job.neededBy ?? "",
        renditions: [Number(referenceOf(job.rendition))],
        ...(Number.isInteger(keeper) && { keeper }),
      };
    });
  },
};
