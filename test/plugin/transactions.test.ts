import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { readdir } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from "payload";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleBrand } from "../support/sample-brand.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await cms.payload.create({
    collection: "brands",
    data: { slug: "one", name: "One" },
  });
});
afterAll(() => cms.close());

const brands = async () =>
  (await cms.payload.count({ collection: "brands" })).totalDocs;

it("a hook that fails late leaves nothing written", async () => {
  const { hooks } = cms.payload.collections.brands.config;
  const fail = () => {
    throw new Error("late");
  };
  hooks.afterChange.push(fail);
  await expect(
    cms.payload.create({
      collection: "brands",
      data: { slug: "two", name: "Two" },
    }),
  ).rejects.toThrow("late");
  hooks.afterChange.splice(hooks.afterChange.indexOf(fail), 1);
  expect(await brands()).toBe(1);
});

it("fifty updates at once all succeed, and reading goes on meanwhile", async () => {
  const updates = Array.from({ length: 50 }, (_, index) =>
    cms.payload.update({
      collection: "brands",
      where: { slug: { equals: "one" } },
      data: { shortName: `line ${index}` },
    }),
  );
  const reads = Array.from({ length: 50 }, () => brands());
  const results = await Promise.all(updates);
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  expect(await Promise.all(reads)).toEqual(Array.from({ length: 50 }, () => 1));
});

it("writers of two processes wait for each other", async () => {
  const other = fork(
    path.resolve("test/support/write-brands.ts"),
    [cms.home, cms.databaseUrl],
    { execArgv: ["--conditions=production", "--import", "tsx"] },
  );
  const ended = once(other, "exit");
  await once(other, "message");
  const results = [];
  while (other.exitCode === null) {
    results.push(
      await cms.payload.update({
        collection: "brands",
        where: { slug: { equals: "one" } },
        data: { shortName: "ours" },
      }),
    );
    // SQLite answers at once: without a pause this loop would never let the exit be heard of.
    await setImmediate();
  }
  expect(await ended).toEqual([0, null]);
  const { docs } = await cms.payload.find({
    collection: "brands",
    where: { slug: { like: "theirs-" } },
    pagination: false,
  });
  expect(docs).toHaveLength(100);
  await cms.payload.delete({
    collection: "brands",
    where: { slug: { like: "theirs-" } },
  });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
});

it("a transaction that has asked for nothing yet holds nobody up", async () => {
  const rename = (shortName: string, req?: PayloadRequest) =>
    cms.payload.update({
      collection: "brands",
      where: { slug: { equals: "one" } },
      data: { shortName },
      ...(req && { req }),
    });
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  // As while a photograph is decoded. Were it waited for, this would never end.
  await rename("Meanwhile");
  await rename("Afterwards", req);
  const others = rename("Last");
  await commitTransaction(req);
  await others;
  const idle = await createLocalReq({}, cms.payload);
  await initTransaction(idle);
  await commitTransaction(idle);
  const { docs } = await cms.payload.find({ collection: "brands" });
  expect(docs.map(({ shortName }) => shortName)).toEqual(["Last"]);
});

it("a transaction that is given up lets the next one in", async () => {
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  await cms.payload.create({
    collection: "brands",
    data: { slug: "three", name: sampleBrand.name },
    req,
  });
  await killTransaction(req);
  await cms.payload.create({
    collection: "brands",
    data: { slug: "four", name: "Four" },
  });
  const { docs } = await cms.payload.find({
    collection: "brands",
    sort: "slug",
  });
  expect(docs.map(({ slug }) => slug)).toEqual(["four", "one"]);
});

it.skipIf(process.platform !== "linux")(
  "two hundred transactions leave no connection open behind them",
  async () => {
    const open = async () => (await readdir("/proc/self/fd")).length;
    const before = await open();
    for (let index = 0; index < 200; index += 1)
      await cms.payload.update({
        collection: "brands",
        where: { slug: { equals: "one" } },
        data: { shortName: `line ${index}` },
      });
    expect((await open()) - before).toBeLessThan(20);
  },
);
