import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Job } from "#collections";
import { addJob } from "../../src/plugin/queue/add-job.ts";
import {
  beat,
  cancelJob,
  endJob,
  takeJob,
} from "../../src/plugin/queue/leases.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import {
  linesOf,
  startWorker,
  until,
  type WorkerProcess,
} from "../support/worker-process.ts";

describe("the queue", { timeout: 180_000 }, () => {
  let cms: TestCms;
  let log: string;
  const workers: WorkerProcess[] = [];
  const work = (count: number) => {
    const started = Array.from({ length: count }, () => startWorker(cms, log));
    workers.push(...started);
    return started;
  };
  const add = (mark: string, more: object = {}, milliseconds = 0) =>
    addJob(cms.payload, {
      kind: "mark",
      what: `Mark ${mark}`,
      input: { mark, milliseconds },
      ...more,
    });
  const job = (id: Job["id"]) =>
    cms.payload.findByID({ collection: "jobs", id, depth: 0 });
  const says = async (begin: string) =>
    (await linesOf(log)).filter((line) => line.startsWith(begin));
  const open = async () => {
    const { totalDocs } = await cms.payload.count({
      collection: "jobs",
      where: { state: { in: ["waiting", "running", "ending"] } },
    });
    return totalDocs;
  };
  const taker = (worker: string, leaseSeconds = 30) => ({
    worker,
    leaseSeconds,
    kinds: ["by hand"],
  });
  const byHand = () =>
    addJob(cms.payload, { kind: "by hand", what: "By hand", input: {} });

  beforeAll(async () => {
    cms = await startCms();
    log = path.join(cms.home, "marks.log");
  });
  afterEach(() => Promise.all(workers.splice(0).map((each) => each.stop())));
  afterAll(() => cms.close());

  it("has 200 jobs done once each by three processes", async () => {
    for (let mark = 1; mark <= 200; mark += 1) await add(`many-${mark}`);
    work(3);
    await until(async () => (await open()) === 0);
    const done = await says("done many-");
    expect(done).toHaveLength(200);
    expect(await says("begun many-")).toHaveLength(200);
    expect(new Set(done.map((line) => line.split(" ")[1])).size).toBe(200);
    expect(
      new Set(done.map((line) => line.split(" ")[2])).size,
    ).toBeGreaterThan(1);
  });

  it("gives a job to another process when the first was killed in the middle of it", async () => {
    const [first] = work(1);
    const { id } = await add("killed", {}, 2_000);
    await until(async () => (await says("begun killed")).length === 1);
    await first?.kill();
    expect(await says("done killed")).toEqual([]);
    work(1);
    await until(async () => (await job(id)).state === "finished");
    expect(await says("begun killed")).toHaveLength(2);
    expect(await says("done killed")).toHaveLength(1);
    expect(await job(id)).toMatchObject({ attempts: 2 });
  });

  it("gives up a job that has killed three processes", async () => {
    const { id } = await add("deadly", { key: "deadly" }, 60_000);
    for (const time of [1, 2, 3]) {
      const [worker] = work(1);
      await until(async () => (await says("begun deadly")).length === time);
      await worker?.kill();
    }
    work(1);
    await until(async () => (await job(id)).state === "failed");
    expect(await says("begun deadly")).toHaveLength(3);
    expect((await job(id)).message).toBe(
      "The program ended 3 times while it worked on this: ask for less at once, and tell an administrator",
    );
  });

  it("takes back what a process has in hand when it is asked to stop, and counts no attempt", async () => {
    const [worker] = work(1);
    const { id } = await add("stopped", {}, 60_000);
    await until(async () => (await says("begun stopped")).length === 1);
    expect(await worker?.stop()).toBe(0);
    expect(await job(id)).toMatchObject({ state: "waiting", attempts: 0 });
    await cancelJob(cms, id);
    expect(await job(id)).toMatchObject({ state: "cancelled", openKey: null });
  });

  it("ends a running job at its next step when somebody cancels it", async () => {
    work(1);
    const { id } = await add("cancelled", { key: "cancelled" }, 60_000);
    await until(async () => (await says("begun cancelled")).length === 1);
    await cancelJob(cms, id);
    await until(async () => (await job(id)).state === "cancelled");
    expect(await says("done cancelled")).toEqual([]);
  });

  it("makes the same thing once, however many ask for it at once", async () => {
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => add("same", { key: "same" })),
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    work(1);
    await until(async () => (await open()) === 0);
    expect(await says("done same")).toHaveLength(1);
    const again = await add("same", { key: "same" });
    expect(again.id).not.toBe(asked[0]?.id);
    await cancelJob(cms, again.id);
  });

  it("lets a process that has lost a job write nothing", async () => {
    const { id } = await byHand();
    const slow = await takeJob(cms, taker("slow", -1));
    const quick = await takeJob(cms, taker("quick"));
    expect([slow?.id, quick?.id]).toEqual([id, id]);
    const lost = { id, turn: slow?.turn ?? 0 };
    const held = { id, turn: quick?.turn ?? 0 };
    expect(await beat(cms, lost, { leaseSeconds: 30, told: "mine" })).toBe(
      "lost",
    );
    expect(await endJob(cms, lost, { state: "finished", told: "mine" })).toBe(
      false,
    );
    expect(await beat(cms, held, { leaseSeconds: 30, told: ["one"] })).toBe(
      "held",
    );
    expect(
      await endJob(cms, held, { state: "finished", told: ["one", "two"] }),
    ).toBe(true);
    expect(await job(id)).toMatchObject({
      state: "finished",
      told: ["one", "two"],
    });
  });

  it("shows a job to whoever asked for it, streams how far it is, and lets nobody else end it", async () => {
    const [officer, other] = [
      await personWith(cms, "officer"),
      await personWith(cms, "officer"),
    ];
    const { id } = await addJob(cms.payload, {
      kind: "by hand",
      what: "Mine",
      input: { secret: true },
      person: officer.id,
    });
    const denied = await rest(cms, `/jobs/${id}/cancel`, {
      as: other,
      method: "POST",
    });
    expect(denied.status).toBe(404);
    expect(
      (await rest(cms, `/jobs/${id}/progress`)).status,
    ).toBeGreaterThanOrEqual(401);
    const taken = await takeJob(cms, taker("by hand"));
    const stream = await rest(cms, `/jobs/${id}/progress`, { as: officer });
    expect(stream.headers.get("content-type")).toBe(
      "text/event-stream; charset=utf-8",
    );
    await endJob(
      cms,
      { id, turn: taken?.turn ?? 0 },
      { state: "finished", told: { done: 3 } },
    );
    const events = (await stream.text()).trim().split("\n\n");
    expect(events.at(-1)).toContain('"state":"finished"');
    expect(events.at(-1)).toContain('"told":{"done":3}');
    expect(events.join()).not.toContain("secret");
  });

  it("lets one person have twelve jobs under way", async () => {
    const { id: person } = await personWith(cms, "officer");
    const ask = () =>
      addJob(cms.payload, { kind: "never", what: "Never", input: {}, person });
    for (let count = 0; count < 12; count += 1) await ask();
    await expect(ask()).rejects.toThrow(
      "Cannot begin more: 12 of your jobs are under way, so wait until one is finished or end it",
    );
  });
});
