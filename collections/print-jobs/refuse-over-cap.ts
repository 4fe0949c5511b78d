/**
 * Holds the copies of all print jobs together against what licences allow.
 *
 * It asks after a job has moved and its event is written, inside the same transaction: events go one after another,
 * so of two orders at once the second counts the first. It judges no other right.
 */
import type { PayloadRequest } from "payload";
import { jobStates, type JobState } from "#brand";
import { ToolkitError } from "#render/errors";
import type { PrintJob, Rendition } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { findRights } from "../rights/read-rights.ts";
import { readLicence } from "../rights/licence-row.ts";
import { useOf } from "../where-used/use-kinds.ts";

/** States in which copies of a job are on order or made. */
const counted = Object.keys(jobStates).filter(
  (state) => state !== "draft" && state !== "cancelled",
);

/** Moves to these states ask: a cap may have been lowered since the order. */
const asking: readonly JobState[] = ["ordered", "accepted", "printing"];

type Counted = Pick<
  PrintJob,
  "fileCopies" | "id" | "overs" | "quantity" | "reference"
>;

/** Every copy that a job may make: those ordered, overs that may come on top, and file copies. */
export const copiesOf = ({
  fileCopies,
  overs,
  quantity,
}: Pick<Counted, "fileCopies" | "overs" | "quantity">): number =>
  (quantity ?? 0) +
  Math.ceil(((quantity ?? 0) * (overs ?? 0)) / 100) +
  (fileCopies ?? 0);

/** Throws `rights-block` where a job's copies and those of all others are more than a licence in it allows. */
export async function refuseOverCap(
  req: PayloadRequest,
  job: PrintJob,
): Promise<void> {
  if (!asking.includes(job.state)) return;
  for (const { cap, photograph, reference } of await capsOn(req, job)) {
    const jobs = await jobsUnder(req, reference);
    const others = jobs.filter(({ id }) => id !== job.id);
    const before = others.reduce((sum, one) => sum + copiesOf(one), 0);
    const copies = copiesOf(job);
    if (before + copies <= cap) continue;
    const left = Math.max(0, cap - before);
    throw new ToolkitError(
      "rights-block",
      `Cannot print ${copies.toLocaleString("en-GB")} copies of ${job.reference ?? "the job"}, overs and file copies among them: licence "${reference}" of photograph "${photograph}" allows ${cap.toLocaleString("en-GB")} over all print jobs, ${saysBefore(others, before)}, so ${left.toLocaleString("en-GB")} ${left === 1 ? "is" : "are"} left; print fewer, choose another photograph, or buy a licence for more`,
    );
  }
}

function saysBefore(others: readonly Counted[], before: number): string {
  if (others.length === 0) return "none are ordered yet";
  const named = others.slice(0, 3).map(({ id, reference }) => reference ?? id);
  const rest = others.length - named.length;
  return `${before.toLocaleString("en-GB")} are ordered or printed in ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

interface Cap {
  readonly reference: string;
  readonly cap: number;
  readonly photograph: string;
}

/** The caps of every licence in the press file of a job. */
async function capsOn(
  req: PayloadRequest,
  job: PrintJob,
): Promise<readonly Cap[]> {
  const rendition = await req.payload.db.findOne<
    Pick<Rendition, "id" | "uses">
  >({
    collection: "renditions",
    where: { id: { equals: referenceOf(job.rendition) ?? 0 } },
    select: { uses: true },
    req,
  });
  const kind = useOf("photograph", "");
  const slugs = (rendition?.uses ?? [])
    .map(({ of }) => of)
    .filter((of) => of.startsWith(kind))
    .map((of) => of.slice(kind.length));
  if (slugs.length === 0) return [];
  const { photographs } = await findRights(
    req.payload,
    { slug: { in: slugs } },
    req,
  );
  return photographs.flatMap(({ licences, slug }) =>
    (licences ?? [])
      .map(readLicence)
      .flatMap(({ printRunCap, reference }) =>
        printRunCap === undefined
          ? []
          : [{ reference, cap: printRunCap, photograph: slug }],
      ),
  );
}

/** The jobs whose copies count under a licence, whichever of its photographs they print. */
async function jobsUnder(
  req: PayloadRequest,
  reference: string,
): Promise<readonly Counted[]> {
  const all = { pagination: false, limit: 0, req } as const;
  const licensed = await req.payload.db.find<{ readonly slug: string }>({
    collection: "photographs",
    where: { "licences.reference": { equals: reference } },
    select: { slug: true },
    ...all,
  });
  const uses = licensed.docs.map(({ slug }) => useOf("photograph", slug));
  const { docs } = await req.payload.db.find<Counted>({
    collection: "print-jobs",
    where: {
      and: [{ state: { in: counted } }, { "rendition.uses.of": { in: uses } }],
    },
    select: {
      fileCopies: true,
      overs: true,
      quantity: true,
      reference: true,
    },
    ...all,
  });
  return [...new Map(docs.map((job) => [job.id, job])).values()];
}
