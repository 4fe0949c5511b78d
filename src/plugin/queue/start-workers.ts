import { hostname } from "node:os";
import type { Payload } from "payload";
import { ToolkitError } from "#render/errors";
import { defaultHome, foldersOf } from "../home.ts";
import { studioJobKinds } from "../studio/job-kinds.ts";
import { workJobs } from "./work-jobs.ts";

/** Workers at work. */
export interface Workers {
  /** Gives back what they have in hand, and resolves when they have stopped. */
  readonly stop: () => Promise<void>;
}

/** How many jobs are done side by side, and over the files of which home. */
export interface WorkersOptions {
  readonly atOnce: number;
  readonly home?: string;
}

/** Does jobs for as long as the program runs. */
export function startWorkers(
  payload: Payload,
  { atOnce, home = defaultHome() }: WorkersOptions,
): Workers {
  const stop = new AbortController();
  const { close, kinds } = studioJobKinds(foldersOf(home));
  const working = workJobs(payload, {
    kinds,
    atOnce,
    worker: `${hostname()} ${process.pid}`,
    signal: stop.signal,
  });
  return {
    stop: async () => {
      stop.abort();
      await working;
      await close();
    },
  };
}

/** Jobs that a server does at once: `LIVERY_WORKERS`, else 1; with 0, `livery worker` does them elsewhere. */
export function readWorkers(): number {
  const given = process.env["LIVERY_WORKERS"];
  if (!given) return 1;
  if (/^\d{1,2}$/.test(given)) return Number(given);
  throw new ToolkitError(
    "bad-setting",
    `Expected how many jobs a server does at once, 0 to 99, for LIVERY_WORKERS but received "${given}"`,
  );
}
