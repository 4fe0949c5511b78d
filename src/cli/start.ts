/**
 * `npm start`: the demonstration, then the web server. The pack is on disk before the web build
 * starts, so a newcomer sees results first; the build runs on the first start and when a source has changed.
 */
import { spawn } from "node:child_process";
import { access, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { digestFor } from "../launch/bundle.mjs";
import { say, sayError } from "./answer.ts";

const port = process.env["PORT"] ?? "3000";
/** The demonstration passwords are public: nobody else on the network may try them. */
const host = process.env["HOST"] ?? "localhost";
/** Names what the last build was made of. */
const builtFrom = path.join(".next", "LIVERY_BUILT_FROM");
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  // Only then may somebody register first without the set-up token.
  LIVERY_LOCAL_ONLY: /^(localhost|127\.0\.0\.1|::1)$/.test(host) ? "on" : "off",
  NODE_OPTIONS:
    `${process.env["NODE_OPTIONS"] ?? ""} --conditions=production`.trim(),
};

// Libraries ask for the environment while they load.
Object.assign(process.env, { NODE_ENV: "production" });
const { demo } = await import("./commands/demo.ts");
const { sayLogins } = await import("./commands/seed.ts");

try {
  await demo({ json: false });
  const sources = digestFor("src/cli/start.ts");
  if (!(await isBuiltFrom(sources))) {
    say(
      "Building the web app: this takes about a minute, on the first start and after a change of the program",
    );
    await run(["build"]);
    await writeFile(builtFrom, sources);
  }
  say(`Admin: http://localhost:${port}/admin`);
  sayLogins();
  await run(["start", "--port", port, "--hostname", host]);
} catch (error) {
  sayError(error, false);
  process.exitCode = 2;
}
process.stdout.write("", () => process.exit());

/** Whether the web app stands as it would be built now. */
async function isBuiltFrom(sources: string): Promise<boolean> {
  try {
    await access(path.join(".next", "BUILD_ID"));
    return (await readFile(builtFrom, "utf8")) === sources;
  } catch {
    return false;
  }
}

/** Runs Next until it ends; an end that nobody asked for is an error. */
function run(words: readonly string[]): Promise<void> {
  const next = path.join("node_modules", "next", "dist", "bin", "next");
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
