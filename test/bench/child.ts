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

/** How the product's own command line is started. */
const productFlags = ["--conditions=production", "--import", "tsx"];

/** Runs one of the scripts in `processes/` to its end. */
export async function child(
  script: string,
  words: readonly string[] = [],
): Promise<Reported> {
  const file = path.join(import.meta.dirname, "processes", script);
  const flags = script.endsWith(".ts") ? productFlags : [];
  const { stdout } = await run(process.execPath, [...flags, file, ...words]);
  const reported: Reported = JSON.parse(stdout);
  return reported;
}
