import { createSources, produceAll } from "#render";
import { campaign } from "./campaign.ts";
import { childRounds, type Reported } from "./child.ts";
import { limitJob, type LimitJob } from "./plan.ts";
import { packRequests } from "./requests.ts";
import { timeRow, valueRow, type Row } from "./row.ts";

/** A full pack in processes that start cold: time and memory. */
export async function pack(rounds: number): Promise<readonly Row[]> {
  const { photographFile } = campaign();
  const plan = JSON.stringify(await planPack());
  const { limit, own } = await childRounds(
    {
      limit: { name: "pack-limit.mjs", words: [photographFile, plan] },
      own: { name: "pack.ts" },
    },
    rounds,
  );
  const shared = "sharp with one shared decode, and pdf-lib";
  const name = "Pack of 12 social + 4 PDF, cold";
  const whole = (reports: readonly Reported[]) =>
    reports.map((report) => report.whole ?? NaN);
  const memory = (reports: readonly Reported[]) =>
    reports.map(({ peak }) => peak / 1024);
  return [
    timeRow({ name, limit: shared, goal: 1.1, reach: 1.2 }, limit, own),
    valueRow(
      { name: "… with start-up", limit: shared },
      whole(limit),
      whole(own),
      "ms",
    ),
    valueRow(
      { name: "… peak memory", limit: shared, goal: 1.25 },
      memory(limit),
      memory(own),
      "MiB",
    ),
  ];
}

/** What of the pack is photograph. */
async function planPack(): Promise<readonly LimitJob[]> {
  const { toolkit, photograph, readOriginal } = campaign();
  const sources = createSources(toolkit.brand, readOriginal);
  const jobs: LimitJob[] = [];
  for await (const made of produceAll(toolkit, packRequests(), sources)) {
    const { artworks, report, request } = made;
    if (artworks.length === 0) {
      const [finding] = report.findings;
      throw new Error(
        `A finding blocks ${request.format.code}: ${finding?.message ?? ""}`,
      );
    }
    jobs.push(limitJob(made, photograph));
  }
  return jobs;
}
