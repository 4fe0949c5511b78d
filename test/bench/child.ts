import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/** What a measuring process reports of itself. */
export interface Reported {
  /** Milliseconds: of the work, or from the process's start where nothing else is said. */
  readonly wall: number;
  readonly cpu: number;
  /** From the process's start to its end. */
  readonly whole?: number;
  readonly files?: number;
  /** KiB, at its highest. */
  readonly peak: number;
}

const run = promisify(execFile);

/** How `npm run livery` starts Node; the limit is started no worse. */
const flags = ["--conditions=production", "--max-semi-space-size=2"];
const launcher = path.join("src", "launch", "launch.mjs");

/** One of the scripts in `processes/` with its words. */
export interface Script {
  readonly name: string;
  readonly words?: readonly string[];
}

/** Runs a script to its end, in a process of its own: the product's as its own commands run. */
async function child({ name, words = [] }: Script): Promise<Reported> {
  const file = path.join("test", "bench", "processes", name);
  const start = name.endsWith(".ts") ? [launcher, file] : [file];
  const { stdout } = await run(process.execPath, [
    ...flags,
    ...start,
    ...words,
  ]);
  const reported: Reported = JSON.parse(stdout);
  return reported;
}

/** What two scripts report, run in turn; which is first changes from round to round. */
export interface Reports {
  readonly limit: readonly Reported[];
  readonly own: readonly Reported[];
}

/**
 * Runs the limit and the product in turn.
 *
 * The first round is thrown away: a program's first start after its sources have changed makes the
 * bundle that all others start from, and files come from the disk.
 */
export async function childRounds(
  scripts: { readonly limit: Script; readonly own: Script },
  rounds: number,
): Promise<Reports> {
  const limit: Reported[] = [];
  const own: Reported[] = [];
  const runLimit = async () => limit.push(await child(scripts.limit));
  const runOwn = async () => own.push(await child(scripts.own));
  for (let round = -1; round < rounds; round++) {
    const turns = round % 2 === 0 ? [runLimit, runOwn] : [runOwn, runLimit];
    for (const turn of turns) await turn();
  }
  return { limit: limit.slice(1), own: own.slice(1) };
}
