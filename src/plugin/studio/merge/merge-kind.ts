/**
 * A merge as background work: begun by whoever asks, worked on by any process that shares the home's folder of
 * merges. It goes on from the rows that are told of on disk.
 */
import type { Payload, PayloadRequest } from "payload";
import { z } from "zod";
import type { Folders, Job } from "#collections";
import { addJob } from "../../queue/add-job.ts";
import { jobKind, type AnyJobKind } from "../../queue/job.ts";
import { cancelJob } from "../../queue/leases.ts";
import { fileStore } from "../../stores/file-store.ts";
import { renditionStore } from "../../stores/rendition-store.ts";
import type { StudioDesk } from "../studio-desk.ts";
import { workingAs } from "../working-as.ts";
import { MergeStore, type MergeHead } from "./merge-store.ts";
import { runMerge } from "./run-merge.ts";

const name = "studio-merge";

const inputSchema = z.object({ merge: z.uuid(), owner: z.string() });

/** The kind, as workers take it. */
export const mergeKind = (folders: Folders, desk: StudioDesk): AnyJobKind =>
  jobKind({
    name,
    input: inputSchema,
    mostAttempts: 3,
    work: async ({ merge, owner }, handle) => {
      const { payload, signal, tell } = handle;
      const store = new MergeStore(folders.merges);
      const head = await store.find(merge, owner);
      await runMerge(
        head,
        {
          payload,
          user: await workingAs(handle),
          desk: await desk.later(),
          renditions: renditionStore(payload, fileStore(folders.renditions)),
          store,
          onRow: tell,
        },
        signal,
      );
    },
  });

/** Puts a merge in line; one that is there already is not put there twice. */
export const startMerge = (
  req: PayloadRequest,
  head: MergeHead,
  person: number,
): Promise<Job> =>
  addJob(
    req.payload,
    {
      kind: name,
      what: `Merge of "${head.name}" into "${head.toolkit}"`,
      input: { merge: head.id, owner: head.owner },
      key: `${name} ${head.id}`,
      person,
    },
    req,
  );

/** Ends a merge before its next row. */
export const endMerge = (
  req: PayloadRequest,
  { job }: MergeHead,
): Promise<void> =>
  job === undefined ? Promise.resolve() : cancelJob(req, job);

/** The job of a merge as it stands, where there is one. */
export async function jobOfMerge(
  payload: Payload,
  { job }: MergeHead,
): Promise<Pick<Job, "message" | "state"> | undefined> {
  if (job === undefined) return undefined;
  const found = await payload.findByID({
    collection: "jobs",
    id: job,
    select: { state: true, message: true },
    depth: 0,
    disableErrors: true,
  });
  return found ?? undefined;
}
