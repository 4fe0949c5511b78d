/**
 * A small pool of threads for batches: each runs the whole engine with its own bounded sources.
 *
 * A thread takes half a second to start, so this pays from some fifty pictures on; for a pack,
 * `produceAll` in one thread is faster. The pool writes nothing and keeps nothing.
 */
import { availableParallelism } from "node:os";
import type { Toolkit } from "#brand";
import { inOrder } from "../in-order.ts";
import type { Production } from "../pipeline.ts";
import type { RenderRequest } from "../request.ts";
import type { ReadOriginal, ReadProfile } from "../supplies.ts";
import type { PlainRequest } from "./messages.ts";
import { startThread, type RenderThread } from "./render-thread.ts";

/** What became of one request of a batch: a production without its frames and what was read back, or an error. */
export type BatchOutcome =
  | ({ readonly kind: "made" } & Omit<Production, "frames" | "inspections">)
  | {
      readonly kind: "failed";
      readonly request: RenderRequest;
      readonly error: Error;
    };

/** What a pool is opened with. */
export interface PoolOptions {
  readonly toolkit: Toolkit;
  /** Called in this thread, once for each thread and photograph. */
  readonly readOriginal: ReadOriginal;
  /** Absent: no press file can be made. Called in this thread. */
  readonly readProfile?: ReadProfile;
  /** As many as there are cores, unless told. */
  readonly threads?: number;
}

/** Threads that render one toolkit. */
export interface RenderPool {
  /** The outcomes in the order of the requests. A request that fails does not stop the others. */
  produceAll(
    requests: Iterable<RenderRequest>,
  ): AsyncGenerator<BatchOutcome, void, undefined>;
  /** Stops the threads. What is under way fails. */
  close(): Promise<void>;
}

/** Jobs that a thread holds: one is painted while the other is encoded. */
const jobsPerThread = 2;

/** Bytes of decoded pixels and of painted layers that all threads together may keep. */
const pixelLimit = 384 * 1024 * 1024;
const layerLimit = 128 * 1024 * 1024;

/** Opens a pool. Its threads start at once; close it when the batch is done. */
export function openRenderPool({
  toolkit,
  readOriginal,
  readProfile,
  threads = availableParallelism(),
}: PoolOptions): RenderPool {
  const setup = {
    toolkit,
    pixelLimit: Math.floor(pixelLimit / threads),
    layerLimit: Math.floor(layerLimit / threads),
  };
  const start = () => startThread(setup, { readOriginal, readProfile });
  const running = Array.from({ length: threads }, start);

  /** The thread with the fewest jobs; one that has stopped is replaced. */
  function freest(): RenderThread {
    running.forEach((thread, index) => {
      if (thread.isStopped) running[index] = start();
    });
    return running.reduce((best, thread) =>
      thread.jobs < best.jobs ? thread : best,
    );
  }

  async function produceOne(request: RenderRequest): Promise<BatchOutcome> {
    try {
      const made = await freest().produce(plainRequest(request));
      const { report, manifest, artworks } = made;
      return { kind: "made", request, report, manifest, artworks };
    } catch (error) {
      const is = error instanceof Error ? error : new Error(String(error));
      return { kind: "failed", request, error: is };
    }
  }

  return {
    produceAll: (requests) =>
      inOrder(requests, threads * jobsPerThread, produceOne),
    async close() {
      await Promise.all(running.map((thread) => thread.stop()));
    },
  };
}

const plainRequest = ({
  template,
  format,
  ...rest
}: RenderRequest): PlainRequest => ({
  ...rest,
  template: template.name,
  format: format.code,
});
