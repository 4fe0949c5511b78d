import { spawn } from "node:child_process";
import path from "node:path";
import { webEnvironment } from "../../../src/cli/web-app.ts";
import { freePort } from "../../support/free-port.ts";

/** The web app, as it is served from one home. */
export interface Site {
  readonly address: string;
  /** Of the server. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Serves a home with settings of its own, and gives the address once it answers. */
export async function startSite(
  home: string,
  settings: (address: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Site> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const words = ["start", "--port", String(port), "--hostname", "localhost"];
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...webEnvironment(),
      LIVERY_HOME: home,
      LIVERY_LOCAL_ONLY: "on",
      ...settings(address),
    },
  });
  let told = "";
  child.stdout.on("data", (part: Buffer) => (told += part.toString()));
  child.stderr.on("data", (part: Buffer) => (told += part.toString()));
  const ended = new Promise<void>((resolve) =>
    child.once("exit", () => resolve()),
  );
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (const end = Date.now() + 40_000; Date.now() < end;) {
    const answer = await fetch(`${address}/api/access`).catch(() => undefined);
    if (answer?.ok) return { address, pid: child.pid ?? 0, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`The web app did not answer: ${told}`);
}
