/**
 * `POST /api/jobs/:id/cancel` ends a job, and `GET /api/jobs/:id/progress` streams how far it is until its end.
 *
 * Both are for those who may read the job. How far it is can be asked for again at any time: a stream that breaks
 * has lost nothing.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Endpoint, PayloadRequest } from "payload";
import { openStates, privateJson, type Job } from "#collections";
import { cancelJob } from "./leases.ts";

/** What is told of a job. */
export interface ToldJob extends Pick<Job, "id" | "what" | "kind" | "state"> {
  /** Why it failed. */
  readonly message: string | null;
  /** How far it is, as its kind tells it. */
  readonly told: unknown;
}

/** Milliseconds between two looks, and as long as one stream lasts at most: a browser opens it again. */
const restMs = 500;
const longestMs = 10 * 60 * 1000;

/** The job of the address, where whoever asks may read it; throws Payload's 403 or 404 else. */
async function jobOf(req: PayloadRequest): Promise<ToldJob> {
  const { id, kind, message, state, told, what } = await req.payload.findByID({
    collection: "jobs",
    id: String(req.routeParams?.["id"]),
    depth: 0,
    overrideAccess: false,
    req,
  });
  return { id, what, kind, state, message: message ?? null, told };
}

const isOpen = ({ state }: ToldJob): boolean =>
  openStates.some((open) => open === state);

/** The endpoints of the collection. */
export const jobEndpoints: Endpoint[] = [
  {
    path: "/:id/cancel",
    method: "post",
    handler: async (req) => {
      const { id } = await jobOf(req);
      await cancelJob(req, id);
      return privateJson(await jobOf(req), 202);
    },
  },
  {
    path: "/:id/progress",
    method: "get",
    handler: async (req) => {
      const first = await jobOf(req);
      return new Response(progressOf(req, first), {
        headers: {
          "content-type": "text/event-stream; charset=utf-8",
          "cache-control": "private, no-store",
          "x-accel-buffering": "no",
        },
      });
    },
  },
];

/** Server-sent events: one whenever something is new, the last one when the job has ended. */
function progressOf(
  req: PayloadRequest,
  first: ToldJob,
): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  const stop = new AbortController();
  async function* events(): AsyncGenerator<Uint8Array> {
    const deadline = Date.now() + longestMs;
    let job = first;
    let said = "";
    while (!stop.signal.aborted) {
      const says = JSON.stringify(job);
      if (says !== said) yield text.encode(`data: ${says}\n\n`);
      said = says;
      if (!isOpen(job) || Date.now() > deadline) return;
      await sleep(restMs, undefined, { signal: stop.signal });
      job = await jobOf(req);
    }
  }
  const source = events();
  return new ReadableStream({
    async pull(controller) {
      const next = await source.next().catch(() => undefined);
      if (!next || next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => stop.abort(),
  });
}
