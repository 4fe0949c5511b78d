import path from "node:path";
import { Worker } from "node:worker_threads";
import { MissingSupplyError, ToolkitError } from "../errors.ts";
import type { ReadOriginal, ReadProfile } from "../supplies.ts";
import type {
  FromThread,
  PlainRequest,
  ThreadSetup,
  ToThread,
} from "./messages.ts";
import { plainError, revivedError } from "./plain-error.ts";

/** What a thread made of a request. */
export type Made = Extract<FromThread, { readonly kind: "made" }>;

/** One thread that takes jobs. */
export interface RenderThread {
  /** Jobs that it has and has not answered. */
  readonly jobs: number;
  /** Whether it has stopped, by itself or because it was told. */
  readonly isStopped: boolean;
  produce(request: PlainRequest): Promise<Made>;
  stop(): Promise<void>;
}

interface Job {
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread asks of the thread that owns the pool. */
export interface Readers {
  readonly readOriginal: ReadOriginal;
  /** Absent: no press file can be made. */
  readonly readProfile?: ReadProfile | undefined;
}

const noProfiles = () =>
  new MissingSupplyError(
    "No profiles of presses: open the render pool with a way to read them",
  );

/** Looked up from the working directory, as fonts are, so that a bundler leaves it alone. */
const script = () =>
  path.resolve(
    /*turbopackIgnore: true*/ process.cwd(),
    "src/render/workers/thread.mjs",
  );

/** Starts a thread. It runs a bundle as the command line does, whatever this process runs by. */
export function startThread(
  setup: ThreadSetup,
  { readOriginal, readProfile }: Readers,
): RenderThread {
  const worker = new Worker(/*turbopackIgnore: true*/ script(), {
    workerData: setup,
    execArgv: ["--conditions=production"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const jobs = new Map<number, Job>();
  let last = 0;
  let isStopped = false;

  const send = (message: ToThread) => worker.postMessage(message);
  const failAll = (cause: unknown) => {
    isStopped = true;
    const why = cause instanceof Error ? cause.message : String(cause);
    for (const { reject } of jobs.values()) {
      reject(
        new ToolkitError(
          "thread",
          `A render thread stopped: ${why}; render the output again`,
          { cause },
        ),
      );
    }
    jobs.clear();
  };
  const settle = (number: number, act: (job: Job) => void) => {
    const job = jobs.get(number);
    jobs.delete(number);
    if (job) act(job);
  };

  worker.on("error", failAll);
  worker.on("exit", (code) => failAll(`it ended with code ${code}`));
  worker.on("message", (message: FromThread) => {
    switch (message.kind) {
      case "made":
        return settle(message.job, ({ resolve }) => resolve(message));
      case "failed":
        return settle(message.job, ({ reject }) =>
          reject(revivedError(message.error)),
        );
      case "wants-original": {
        const { asked, photograph } = message;
        return answer(asked, async () => ({
          kind: "original",
          asked,
          bytes: await readOriginal(photograph),
        }));
      }
      case "wants-profile": {
        const { asked, digest } = message;
        return answer(asked, async () => {
          if (!readProfile) throw noProfiles();
          return {
            kind: "profile",
            asked,
            iccProfile: await readProfile(digest),
          };
        });
      }
    }
  });
  const answer = (asked: number, read: () => Promise<ToThread>) => {
    read().then(send, (error: unknown) =>
      send({ kind: "not-given", asked, error: plainError(error) }),
    );
  };

  return {
    get jobs() {
      return jobs.size;
    },
    get isStopped() {
      return isStopped;
    },
    produce(request) {
      last += 1;
      const job = last;
      return new Promise((resolve, reject) => {
        jobs.set(job, { resolve, reject });
        send({ kind: "produce", job, request });
      });
    },
    async stop() {
      await worker.terminate();
    },
  };
}
