import { spawn } from "node:child_process";

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `livery` as a person would, with a home of its own. */
export function runLivery(
  home: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(
    process.execPath,
    [
      "--conditions=production",
      "src/launch/launch.mjs",
      "src/cli/livery.ts",
      ...words,
    ],
    {
      env: {
        ...process.env,
        NODE_ENV: "production",
        LIVERY_HOME: home,
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
}
