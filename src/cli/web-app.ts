/** The web app as Next runs it: built where it is not built of the sources as they are, and started. */
import { spawn } from "node:child_process";
import { access, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { digestFor } from "../launch/bundle.mjs";

/** Names what the last build was made of. */
const builtFrom = path.join(".next", "LIVERY_BUILT_FROM");
const next = path.join("node_modules", "next", "dist", "bin", "next");

/** What Next must be told, whichever address it serves. */
export const webEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  NODE_OPTIONS:
    `${process.env["NODE_OPTIONS"] ?? ""} --conditions=production`.trim(),
});

/** Builds the web app unless it stands as it would be built now; `onBuild` hears of a build before it starts. */
export async function ensureBuilt(onBuild: () => void): Promise<void> {
  const sources = digestFor("src/cli/start.ts");
  if (await isBuiltFrom(sources)) return;
  onBuild();
  await runNext(["build"], webEnvironment());
  await writeFile(builtFrom, sources);
}

async function isBuiltFrom(sources: string): Promise<boolean> {
  try {
    await access(path.join(".next", "BUILD_ID"));
    return (await readFile(builtFrom, "utf8")) === sources;
  } catch {
    return false;
  }
}

/** Runs Next until it ends; an end that nobody asked for is an error. */
export function runNext(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(process.execPath, [next, ...words], {
    stdio: "inherit",
    env: environment,
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      code === 0 || signal
        ? resolve()
        : reject(
            new Error(
              `next ${words[0] ?? ""} ended with code ${String(code)}: see above`,
            ),
          ),
    );
  });
}
