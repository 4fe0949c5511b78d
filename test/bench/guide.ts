/**
 * Readers of the open guide: a hundred pages a second over loopback, asked for at fixed moments whether or not the
 * ones before have come. It needs the web app built; without one it builds.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openCms, seedLarkmere } from "#plugin";
import { ensureBuilt } from "../../src/cli/web-app.ts";
import { startSite } from "../browser/support/site.ts";
import { quantile } from "./rounds.ts";
import { valueRow, type Row } from "./row.ts";

/** What a reader may wait for a page that is kept, at the 95th percentile, milliseconds. */
const goal = 20;
const perSecond = 100;

const pages = [
  "/brand",
  "/brand/guidelines",
  "/brand/logo",
  "/brand/colour",
  "/brand/typography",
  "/brand/voice",
  "/brand/photography",
  "/brand/icons",
  "/brand/formats",
  "/brand/check",
];

/** A row of what readers wait, from the moment at which they ask to the last byte of the page. */
export async function guide(seconds: number): Promise<readonly Row[]> {
  await ensureBuilt(() => process.stderr.write("Building the web app\n"));
  const home = await mkdtemp(path.join(tmpdir(), "livery-bench-"));
  const cms = await openCms({ home, databaseUrl: `file:${home}/livery.db` });
  await seedLarkmere(cms.payload);
  await cms.payload.update({
    collection: "brands",
    where: {},
    data: { isGuideOpen: true },
  });
  await cms.close();
  const site = await startSite(home);
  try {
    for (const page of pages) await read(site.address, page);
    await visits(site.address, 2);
    const waits = await visits(site.address, seconds);
    return [
      valueRow(
        {
          name: `${waits.length} pages of the open guide at ${perSecond} a second, p95, no errors`,
          limit: "what a reader may wait for a page that is kept",
          goal: 1,
        },
        [goal],
        [quantile(waits, 0.95)],
        "ms",
      ),
    ];
  } finally {
    await site.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** Asks at fixed moments: one that comes late counts from its own moment. */
async function visits(
  address: string,
  seconds: number,
): Promise<readonly number[]> {
  const began = performance.now();
  return Promise.all(
    Array.from({ length: seconds * perSecond }, async (_, at) => {
      const moment = began + (at * 1000) / perSecond;
      await sleep(moment - performance.now());
      await read(address, pages[at % pages.length] ?? "/brand");
      return performance.now() - moment;
    }),
  );
}

async function read(address: string, page: string): Promise<void> {
  const answer = await fetch(`${address}${page}`, {
    headers: { accept: "text/html" },
    redirect: "error",
  });
  if (!answer.ok) throw new Error(`A reader met ${answer.status} at ${page}`);
  await answer.text();
}
