import { spawn, type ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { TestDatabase } from "./test-database.ts";

/** A worker in a process of its own. */
export interface WorkerProcess {
  readonly pid: number | undefined;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<number | null>;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once("exit", resolve));

/** Starts a worker that writes what it does into a log. */
export function startWorker(
  { databaseUrl, home }: TestDatabase,
  log: string,
): WorkerProcess {
  const child = spawn(
    process.execPath,
    [
      "--conditions=production",
      ...["--import", "tsx"],
      "test/support/queue-worker.ts",
      ...[home, databaseUrl, log],
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    child.kill(signal);
    return ended(child);
  };
  return {
    pid: child.pid,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
  };
}

/** The lines of a log so far; none where nobody has written. */
export const linesOf = (log: string): Promise<readonly string[]> =>
  readFile(log, "utf8").then(
    (text) => text.split("\n").filter(Boolean),
    () => [],
  );

/** Waits until something holds; throws after two minutes. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("It did not come about");
    await sleep(50);
  }
}
