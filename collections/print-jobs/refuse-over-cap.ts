/**
 * Holds the copies of all print jobs together against what licences allow.
 *
 * It asks after a job has moved and its event is written, inside the same transaction: events go one after another,
 * so of two orders at once the second counts the first. It judges no other right.
 */
import type { PayloadRequest } from "payload";
import type { JobState } from "#brand";
import { ToolkitError } from "#render/errors";
import type { PrintJob, Rendition } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { useOf } from "../where-used/use-kinds.ts";
import {
  capsOf,
  copiesOf,
  jobsUnder,
  type Counted,
  type PrintCap,
} from "./print-caps.ts";

/** Moves to these states ask: a cap may have been lowered since the order. */
const asking: readonly JobState[] = ["ordered", "accepted", "printing"];

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

/** The caps of every licence in the press file of a job. */
async function capsOn(
  req: PayloadRequest,
  job: PrintJob,
): Promise<readonly PrintCap[]> {
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
  return capsOf(req, slugs);
}
