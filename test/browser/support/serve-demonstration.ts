import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../../src/cli/web-app.ts";
import { runLivery } from "../../support/run-livery.ts";
import { findChromium } from "./find-chromium.ts";
import { startSite } from "./site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's program; empty where there is none, and then nothing is tested. */
    readonly chromium: string;
    /** Address of the demonstration as it is served. */
    readonly site: string;
    /** Folder of its database and files. */
    readonly home: string;
  }
}

/** Serves the demonstration to all files of a run. Without a browser it says so, and builds nothing. */
export default async function setUp(project: TestProject) {
  const chromium = await findChromium();
  const home = await mkdtemp(path.join(tmpdir(), "livery-browser-"));
  project.provide("chromium", chromium ?? "");
  project.provide("home", home);
  if (!chromium) {
    project.provide("site", "");
    process.stderr.write(
      "No browser tests: there is no Chromium here. Install Debian's chromium, or set CHROMIUM to its program.\n",
    );
    return () => rm(home, { recursive: true, force: true });
  }
  const seeded = await runLivery(home, ["seed"]);
  if (seeded.code !== 0) throw new Error(seeded.err);
  await ensureBuilt(() =>
    process.stderr.write("Building the web app: about a minute\n"),
  );
  const site = await startSite(home);
  project.provide("site", site.address);
  return async () => {
    await site.stop();
    await rm(home, { recursive: true, force: true });
  };
}
