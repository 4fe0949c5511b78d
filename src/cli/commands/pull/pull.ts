import path from "node:path";
import { ToolkitError } from "#render/errors";
import { exitCodes, say, sayJson, warn } from "../../answer.ts";
import { FolderFullError, folderFault } from "./folder-full.ts";
import { openHotFolder } from "./hot-folder.ts";
import { holdLock } from "./lock.ts";
import { openPressServer, type PressServer } from "./press-server.ts";
import { pullRound, type Round } from "./pull-round.ts";
import { ServerAwayError } from "./server-away.ts";
import { sleep } from "./sleep.ts";

/** The options of `livery pull`. */
export interface PullOptions {
  readonly server: string;
  readonly key: string;
  readonly to: string;
  readonly printer?: string;
  readonly watch: boolean;
  /** Seconds between two questions. */
  readonly every: number;
  /** Seconds to wait for a server that is away; with `watch`, without end. */
  readonly patience: number;
  readonly json: boolean;
}

/** Fetches what is ready, once or for as long as it runs, and sets the exit code. */
export async function pull(options: PullOptions): Promise<void> {
  const server = openPressServer(options);
  const folder = path.resolve(options.to);
  const release = await holdLock(folder);
  try {
    await (options.watch
      ? watch(server, folder, options)
      : once(server, folder, options));
  } finally {
    await release();
  }
}

async function once(
  server: PressServer,
  folder: string,
  options: PullOptions,
): Promise<void> {
  try {
    const round = await roundOf(server, folder, options);
    if (round.failed.length > 0) process.exitCode = exitCodes.blocked;
    if (options.json) return sayJson(round);
    const { length } = round.placed;
    say(`${length} ${length === 1 ? "job" : "jobs"} placed in ${folder}`);
  } catch (error) {
    if (!(error instanceof ServerAwayError)) throw error;
    process.exitCode = exitCodes.away;
    if (options.json)
      return sayJson({ error: { code: error.code, message: error.message } });
    warn(`livery: ${error.message}`);
  }
}

async function watch(
  server: PressServer,
  folder: string,
  options: PullOptions,
): Promise<void> {
  for (;;) {
    try {
      await roundOf(server, folder, options);
    } catch (error) {
      // A server comes back, and somebody makes room; a key that is refused stays so.
      const isPassing =
        error instanceof ServerAwayError || error instanceof FolderFullError;
      if (!isPassing) throw error;
      warn(`livery: ${error.message}; asking again`);
    }
    await sleep(options.every * 1000);
  }
}

async function roundOf(
  server: PressServer,
  folder: string,
  { json }: PullOptions,
): Promise<Round> {
  const hot = await openHotFolder(folder, server.address).catch(
    (cause: unknown) => {
      const fault = folderFault(folder, cause);
      if (fault instanceof ToolkitError) throw fault;
      throw new ToolkitError(
        "output",
        `Cannot write to "${folder}": choose another folder with --to, or mend its rights`,
        { cause },
      );
    },
  );
  try {
    return await pullRound(server, hot, {
      placed: (name) => {
        if (!json) say(`  ${name}`);
      },
      failed: (name, why) => warn(`  ${name}: ${why}`),
    });
  } catch (error) {
    throw folderFault(folder, error);
  }
}
