import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openCms } from "#plugin";
import { runLivery } from "../support/run-livery.ts";

it("answers a database of another version with one sentence", async () => {
  const home = await mkdtemp(path.join(tmpdir(), "livery-other-"));
  const { payload, close } = await openCms({ home });
  await payload.update({
    collection: "payload-migrations",
    where: {},
    data: { name: "20200101_000000_of_tomorrow" },
  });
  await close();
  const run = await runLivery(home, ["list"]);
  await rm(home, { recursive: true, force: true });
  expect(run.code).toBe(2);
  expect(run.err.trim().split("\n")).toEqual([
    expect.stringMatching(/^livery: Cannot use the database: .*LIVERY_HOME/u),
  ]);
});
