/**
 * Officers at work: fifty people on one server over loopback, each of whom asks for a preview, looks at it for two
 * seconds and changes a word. It needs the web app built; without one it builds.
 */
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { issueSession, openCms, seedLarkmere } from "#plugin";
import { ensureBuilt } from "../../src/cli/web-app.ts";
import { startSite } from "../browser/support/site.ts";
import { quantile } from "./rounds.ts";
import { valueRow, type Row } from "./row.ts";

/** What somebody who types waits for, at the 95th percentile, milliseconds. */
const goal = 150;
const people = 50;
const thinking = 2_000;

/** Rows of what officers wait, and of the server's memory at the end beside the middle of the run. */
export async function officers(seconds: number): Promise<readonly Row[]> {
  await ensureBuilt(() => process.stderr.write("Building the web app\n"));
  const home = await mkdtemp(path.join(tmpdir(), "livery-bench-"));
  const cms = await openCms({ home, databaseUrl: `file:${home}/livery.db` });
  await seedLarkmere(cms.payload);
  const tokens: string[] = [];
  for (let at = 0; at < people; at += 1) {
    const { id } = await cms.payload.db.create({
      collection: "users",
      data: {
        name: `Officer ${at}`,
        email: `${randomUUID()}@bench.example`,
        roles: ["officer"],
      },
    });
    tokens.push((await issueSession(cms.payload, id)).token);
  }
  await cms.close();
  const site = await startSite(home);
  try {
    const warm = performance.now() + 5_000;
    await Promise.all(tokens.map((token) => work(site.address, token, warm)));
    const until = performance.now() + seconds * 1000;
    const halfway = sleep(seconds * 500).then(() => memoryOf(site.pid));
    const waits = await Promise.all(
      tokens.map((token) => work(site.address, token, until)),
    );
    return rowsOf(waits.flat(), await halfway, await memoryOf(site.pid));
  } finally {
    await site.stop();
    await rm(home, { recursive: true, force: true });
  }
}

function rowsOf(waits: readonly number[], half: number, end: number): Row[] {
  const p95 = quantile(waits, 0.95);
  return [
    valueRow(
      {
        name: `${waits.length} previews by ${people} officers, p95, no errors`,
        limit: "what somebody who types waits for",
        goal: 1,
      },
      [goal],
      [p95],
      "ms",
    ),
    valueRow(
      {
        name: "memory of the server at the end",
        limit: "half-way through",
        goal: 1.1,
      },
      [half],
      [end],
      "MiB",
    ),
  ];
}

/** One officer, until the time is over; gives what each preview took. Any answer but a picture ends the run. */
async function work(
  address: string,
  token: string,
  until: number,
): Promise<readonly number[]> {
  const waits: number[] = [];
  const session = randomUUID();
  await sleep(Math.random() * thinking);
  while (performance.now() < until) {
    const began = performance.now();
    const answer = await fetch(`${address}/api/studio/preview`, {
      method: "POST",
      headers: {
        authorization: `JWT ${token}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({
        toolkit: "feed-the-caddy",
        language: "en",
        template: "poster",
        format: "a4",
        width: 600,
        session,
        copy: { headline: `Feed the caddy ${randomUUID().slice(0, 8)}` },
      }),
    });
    if (!answer.ok)
      throw new Error(
        `An officer met ${answer.status}: ${await answer.text()}`,
      );
    await answer.arrayBuffer();
    waits.push(performance.now() - began);
    await sleep(thinking);
  }
  return waits;
}

/** Memory of a process in MiB, as Linux counts what it holds. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
