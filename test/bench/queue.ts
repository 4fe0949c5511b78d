/**
 * How the queue scales: the same cards made by one, two and four worker processes on one database, PostgreSQL where
 * `DATABASE_URL_TEST_POSTGRES` names a server, else SQLite.
 *
 * Every card has words of its own, so that each is made; a round that loses one or makes one twice ends in an error.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { addJob, openCms, seedLarkmere, type Cms } from "#plugin";
import { onServer } from "../support/postgres-server.ts";
import { valueRow, type Row } from "./row.ts";

/** Worker processes of each round; the first is what the others are held against. */
const crews = [1, 2, 4];

/** Jobs that one person may have open. */
const jobsEach = 12;

/** Cards that are made before the clock starts: workers load and compile. */
const warmUps = 20;

interface Home {
  readonly home: string;
  readonly databaseUrl: string;
}

/** A row for each crew but the first: what a card takes, beside an equal share of what one worker takes. */
export async function queue(count: number): Promise<readonly Row[]> {
  const rates: number[] = [];
  for (const crew of crews) rates.push(await onOwnDatabase(crew, count));
  const [alone = Number.NaN] = rates;
  const where = process.env["DATABASE_URL_TEST_POSTGRES"]
    ? "PostgreSQL"
    : "SQLite";
  return crews.slice(1).map((crew, at) => {
    const share = Math.min(crew, availableParallelism());
    return valueRow(
      {
        name: `${count} cards, ${crew} workers, ${where}`,
        limit: `one worker's ${alone.toFixed(1)}/s, times ${share} cores`,
      },
      [1000 / (alone * share)],
      [1000 / (rates[at + 1] ?? Number.NaN)],
      "ms",
    );
  });
}

async function onOwnDatabase(crew: number, count: number): Promise<number> {
  const home = await mkdtemp(path.join(tmpdir(), "livery-bench-"));
  const server = process.env["DATABASE_URL_TEST_POSTGRES"];
  const database = `livery_bench_${randomUUID().replaceAll("-", "")}`;
  if (server) await onServer(server, `create database ${database}`);
  const databaseUrl = server
    ? String(new URL(database, server))
    : `file:${path.join(home, "livery.db")}`;
  const cms = await openCms({ home, databaseUrl });
  try {
    await seedLarkmere(cms.payload);
    await fillQueue(cms, count + warmUps);
    return await rateOf(cms, { home, databaseUrl }, { crew, count });
  } finally {
    await cms.close();
    if (server)
      await onServer(server, `drop database ${database} with (force)`);
    await rm(home, { recursive: true, force: true });
  }
}

async function fillQueue({ payload }: Cms, count: number): Promise<void> {
  let person = 0;
  for (let at = 0; at < count; at += 1) {
    if (at % jobsEach === 0) person = await newOfficer({ payload });
    await addJob(payload, {
      kind: "studio-set",
      what: `Card ${at}`,
      person,
      input: {
        toolkit: "feed-the-caddy",
        language: "en",
        choices: [{ template: "social-card", format: "ig-portrait" }],
        copy: { headline: `Feed the caddy ${at}` },
      },
    });
  }
}

async function newOfficer({ payload }: Pick<Cms, "payload">): Promise<number> {
  const { id } = await payload.db.create({
    collection: "users",
    data: {
      name: "Officer",
      email: `${randomUUID()}@bench.example`,
      roles: ["officer"],
    },
  });
  return Number(id);
}

/** Cards a second, from the end of the warm-up to the last. */
async function rateOf(
  cms: Cms,
  place: Home,
  { count, crew }: { readonly crew: number; readonly count: number },
): Promise<number> {
  const workers = Array.from({ length: crew }, () => startWorker(place));
  try {
    await finished(cms, warmUps);
    const already = await finishedCount(cms);
    const began = performance.now();
    await finished(cms, count + warmUps);
    const seconds = (performance.now() - began) / 1000;
    await checkAll(cms, count + warmUps);
    return (count + warmUps - already) / seconds;
  } finally {
    await Promise.all(workers.map(stop));
  }
}

const finishedCount = async ({ payload }: Cms): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: "jobs",
    where: { state: { equals: "finished" } },
  });
  return totalDocs;
};

async function finished(cms: Cms, count: number): Promise<void> {
  let last = { at: Date.now(), done: -1 };
  for (;;) {
    const done = await finishedCount(cms);
    if (done >= count) return;
    if (done !== last.done) last = { at: Date.now(), done };
    if (Date.now() - last.at > 120_000)
      throw new Error(`The workers stand still at ${done} of ${count} cards`);
    await sleep(200);
  }
}

/** Nothing lost, nothing failed, nothing made twice. */
async function checkAll({ payload }: Cms, count: number): Promise<void> {
  const { docs } = await payload.find({
    collection: "renditions",
    where: { format: { equals: "ig-portrait" }, language: { equals: "en" } },
    select: { key: true, files: true },
    pagination: false,
    depth: 0,
  });
  const files = new Set(docs.map((doc) => doc.files?.[0]?.digest));
  if (docs.length !== count || files.size !== count)
    throw new Error(
      `Expected ${count} cards that differ but there are ${docs.length}, of which ${files.size} differ`,
    );
}

function startWorker({ databaseUrl, home }: Home): ChildProcess {
  return spawn(
    process.execPath,
    [
      "--conditions=production",
      "src/launch/launch.mjs",
      "src/cli/livery.ts",
      "worker",
    ],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl, LIVERY_HOME: home },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}

async function stop(worker: ChildProcess): Promise<void> {
  const ended = once(worker, "exit");
  worker.kill("SIGTERM");
  await ended;
}
