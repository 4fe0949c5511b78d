import type { PayloadRequest } from "payload";
import { z } from "zod";
import { readyStates } from "#brand";
import { dayOf, type PrintJob } from "#collections";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import type { PrintDesk } from "./desk.ts";
import { packageName, readPackage } from "./job-package.ts";

/** A job that a studio may pull. */
export interface ReadyJob {
  readonly id: number;
  readonly reference: string;
  readonly version: number;
  /** What its archive and its folder are called. */
  readonly name: string;
  readonly title: string;
  readonly neededBy: string;
  /** Where it stands in the order in which jobs became ready. */
  readonly sequence: number;
  readonly package: {
    /** From the server's root. */
    readonly address: string;
    readonly bytes: number;
    readonly sha256: string;
  };
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** Jobs after a cursor, in the order in which they became ready. */
export interface ReadyPage {
  readonly jobs: readonly ReadyJob[];
  /** Where to go on next time. */
  readonly cursor: number;
  readonly hasMore: boolean;
}

const querySchema = z.object({
  since: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  printer: z.string().min(1).max(64).optional(),
});

/** The jobs that became ready after a cursor, as far as the one who asks may see them. */
export async function readyJobs(
  desk: PrintDesk,
  req: PayloadRequest,
): Promise<ReadyPage> {
  const query = querySchema.safeParse(
    Object.fromEntries(req.searchParams ?? []),
  );
  if (!query.success)
    throw new ToolkitError(
      "unfit-value",
      "Cannot list ready jobs: ?since= is the cursor of the answer before, ?limit= is 1 to 50, and ?printer= is a printer’s key",
    );
  const { limit, printer, since } = query.data;
  const { docs } = await req.payload.find({
    collection: "print-jobs",
    where: {
      and: [
        { readySequence: { greater_than: since } },
        { state: { in: [...readyStates] } },
        ...(printer === undefined
          ? []
          : [{ "printer.key": { equals: printer } }]),
      ],
    },
    sort: "readySequence",
    limit: limit + 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const shown = docs.slice(0, limit);
  return {
    jobs: await Promise.all(shown.map((job) => readyJob(desk, job))),
    cursor: shown.at(-1)?.readySequence ?? since,
    hasMore: docs.length > limit,
  };
}

async function readyJob(desk: PrintDesk, job: PrintJob): Promise<ReadyJob> {
  const archive = await readPackage(desk, job);
  return {
    id: job.id,
    reference: job.reference ?? "",
    version: job.version ?? 0,
    name: packageName(job),
    title: job.title,
    neededBy: dayOf(job.neededBy) ?? "",
    sequence: job.readySequence ?? 0,
    package: {
      address: `/api/print-jobs/${job.id}/package`,
      bytes: archive.length,
      sha256: sha256(archive),
    },
    files: (job.files ?? []).map(({ bytes, digest, fileName }) => ({
      name: fileName,
      bytes,
      sha256: digest,
    })),
  };
}
