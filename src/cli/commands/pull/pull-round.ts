import { rm } from "node:fs/promises";
import { ToolkitError } from "#render/errors";
import { download } from "./download.ts";
import type { HotFolder } from "./hot-folder.ts";
import type { ListedJob, PressServer } from "./press-server.ts";
import { ServerAwayError } from "./server-away.ts";
import { unpack } from "./unpack.ts";

/** What came of asking once. */
export interface Round {
  readonly placed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly why: string }[];
}

/** Who hears of each job. */
export interface RoundTelling {
  readonly placed: (name: string) => void;
  readonly failed: (name: string, why: string) => void;
}

/**
 * Places every job that is ready and not yet there. One that fails is left for the next time and keeps no other
 * waiting: the cursor stops before it.
 */
export async function pullRound(
  server: PressServer,
  hot: HotFolder,
  tell: RoundTelling,
): Promise<Round> {
  const placed: string[] = [];
  const failed: { name: string; why: string }[] = [];
  let since = hot.cursor;
  for (;;) {
    const page = await server.ready(since);
    for (const job of page.jobs) {
      const why = await placeJob(server, hot, job);
      if (why === undefined) {
        placed.push(job.name);
        tell.placed(job.name);
      } else if (why !== "placed before") {
        failed.push({ name: job.name, why });
        tell.failed(job.name, why);
      }
      if (failed.length === 0) await hot.advance(job.sequence);
    }
    if (!page.hasMore || page.cursor <= since) return { placed, failed };
    since = page.cursor;
  }
}

/** Why a job is not placed now; nothing where it is. */
async function placeJob(
  server: PressServer,
  hot: HotFolder,
  job: ListedJob,
): Promise<string | undefined> {
  const { name } = job;
  if (hot.hasPlaced(name)) return "placed before";
  const archive = hot.workPath(`${name}.zip`);
  try {
    await download(server, job, archive);
    await unpack(archive, hot.workPath(name), job);
    await hot.place(name, job.package.sha256);
    await rm(archive, { force: true });
    return undefined;
  } catch (error) {
    if (error instanceof ServerAwayError || !(error instanceof ToolkitError))
      throw error;
    if (error.code === "forbidden") throw error;
    if (error.code === "not-whole") await rm(archive, { force: true });
    return error.message;
  }
}
