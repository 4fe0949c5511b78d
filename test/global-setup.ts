import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { dropDatabases } from "./support/postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder of this run alone, removed when it ends. */
    readonly runFolder: string;
  }
}

/** Gives each run a folder of its own; nothing is made in it until a test asks. */
export default async function setUp(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "livery-test-"));
  project.provide("runFolder", folder);
  return async () => {
    await rm(folder, { recursive: true, force: true });
    await dropDatabases(folder);
  };
}
