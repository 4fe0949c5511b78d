import type { PayloadRequest } from "payload";
import { jobStates, type JobState } from "#brand";
import type { Printer, PrintJob } from "../../payload-types.ts";
import { referenceOf } from "../../reference-of.ts";
import type { OutputUserKind } from "../output-user.ts";
import type { ReachedUser } from "../reach.ts";

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
    const contacts = await contactsOf(req, docs);
    return docs.map((job) => userOf(job, contacts));
  },
};

function userOf(
  job: PrintJob,
  contacts: ReadonlyMap<number, string>,
): ReachedUser {
  const keeper = Number(referenceOf(job.person));
  const contact = contacts.get(Number(referenceOf(job.printer)));
  return {
    who: `print-job:${job.reference ?? job.id}`,
    name: `${job.reference ?? ""} "${job.title}"`.trim(),
    purpose: jobStates[job.state],
    at: job.neededBy ?? "",
    renditions: [Number(referenceOf(job.rendition))],
    state: job.state,
    ...(contact && { contact }),
    ...(Number.isInteger(keeper) && { keeper }),
  };
}

/** Whom to ring at each studio, as far as its entry says. */
async function contactsOf(
  req: PayloadRequest,
  jobs: readonly PrintJob[],
): Promise<ReadonlyMap<number, string>> {
  const ids = new Set(
    jobs.flatMap(({ printer }) => referenceOf(printer) ?? []),
  );
  if (ids.size === 0) return new Map();
  const { docs } = await req.payload.db.find<Printer>({
    collection: "printers",
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(
    docs.map(({ contact, id, name }) => [
      id,
      [name, contact?.name, contact?.phone, contact?.email]
        .filter(Boolean)
        .join(", "),
    ]),
  );
}
