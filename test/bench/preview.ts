import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { handleEndpoints } from "payload";
import { issueSession, openCms, seedLarkmere } from "#plugin";
import { quantile, timed, type Sample } from "./rounds.ts";
import { valueRow, type Row } from "./row.ts";

/** What an officer waits for while typing, at the 95th percentile, milliseconds. */
const goal = 150;

const poster = { template: "poster", format: "a4" };
const five = [
  poster,
  { template: "flyer", format: "dl" },
  { template: "social-card", format: "ig-portrait" },
  { template: "social-card", format: "fb-link" },
  { template: "banner", format: "email-header" },
];

/**
 * An officer who types: each preview and each measure of five formats has other words, through the whole way that
 * a browser's request takes behind the network: login, rights, elections, the desk's thread and the encoder.
 */
export async function previews(rounds: number): Promise<readonly Row[]> {
  const home = await mkdtemp(path.join(tmpdir(), "livery-bench-"));
  const cms = await openCms({ home, databaseUrl: `file:${home}/livery.db` });
  try {
    await seedLarkmere(cms.payload);
    const post = await asOfficer(cms.payload, home);
    const typing = (at: string, more: object) => async (round: number) => {
      const copy = { headline: `Feed the caddy ${round}` };
      const body = { toolkit: "feed-the-caddy", language: "en", copy, ...more };
      const answer = await post(at, body);
      if (answer.status !== 200) throw new Error(await answer.text());
      await answer.arrayBuffer();
    };
    return [
      row(
        "preview of a poster, 600 px, p95",
        await warm(typing("/preview", { ...poster, width: 600 }), rounds),
      ),
      row(
        "room in 5 formats, p95",
        await warm(typing("/fits", { choices: five }), rounds),
      ),
    ];
  } finally {
    await cms.close();
    await rm(home, { recursive: true, force: true });
  }
}

type Payload = Awaited<ReturnType<typeof openCms>>["payload"];

/** Asks as an officer would over the network. */
async function asOfficer(payload: Payload, key: string) {
  const { id } = await payload.db.create({
    collection: "users",
    data: { name: "Officer", email: "o@bench.example", roles: ["officer"] },
  });
  const { token } = await issueSession(payload, id);
  return (at: string, body: object) =>
    handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: key,
      request: new Request(`http://localhost:3000/api/studio${at}`, {
        method: "POST",
        body: JSON.stringify(body),
        headers: {
          authorization: `JWT ${token}`,
          "content-type": "application/json",
        },
      }),
    });
}

/** At the pace of somebody who types, so that no bound on questions is met. */
const pause = 80;

async function warm(
  run: (round: number) => Promise<void>,
  rounds: number,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (let round = -5; round < rounds; round++) {
    const sample = await timed(() => run(round));
    if (round >= 0) samples.push(sample);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return samples;
}

const row = (name: string, samples: readonly Sample[]): Row => {
  const p95 = quantile(
    samples.map(({ wall }) => wall),
    0.95,
  );
  return valueRow(
    { name, limit: "what somebody who types waits for", goal: 1 },
    [goal],
    [p95],
    "ms",
  );
};
