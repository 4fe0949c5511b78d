/**
 * How fast the memory answers with a county's library in it: search, lists, toolkits, where-used.
 *
 * Every question goes through the product's own REST handler as a brand guardian, access and JSON
 * included. The limit is what the product promises.
 */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { handleEndpoints } from "payload";
import {
  demonstrationLogins,
  openCms,
  readToolkit,
  seedLarkmere,
  type Cms,
} from "#plugin";
import { quantile, timed } from "../rounds.ts";
import { valueRow, type Row } from "../row.ts";
import { fillLibrary } from "./fill-library.ts";
import { countyLibrary } from "./library-size.ts";
import { onServer } from "../../support/postgres-server.ts";

/** Searches with three filters each, as people narrow them. */
export const searches = [
  "styleSet=location&season=summer&orientation=landscape",
  "approval=approved&licence=in-house&orientation=landscape",
  "q=market&styleSet=event&approval=approved",
  "q=lib&ward=Ward+3&season=winter",
  "color=%232a6f3b&orientation=portrait&styleSet=location",
  "hue=green,teal&leastLongSide=4000&styleSet=service",
  "service=waste&season=spring&approval=approved",
  "channel=web&from=2027-01-01&until=2027-03-31&styleSet=portrait&orientation=portrait",
  "q=mere+bridge&sort=title&approval=approved&season=autumn",
  "ward=Ward+1&styleSet=wellbeing&licence=commissioned&sort=taken",
].map((query) => `/photographs/search?${query}`);

/** Payload's own list of the admin, as the list view asks it. */
export const lists = [
  "where[approval][equals]=approved&where[styleSet][equals]=event",
  "where[season][equals]=winter&where[place.ward][equals]=Ward+2",
  "where[approval][equals]=draft&page=40",
].map((query) => `/photographs?limit=24&depth=0&sort=-createdAt&${query}`);

const used = Array.from(
  { length: 10 },
  (_, index) => `/where-used?kind=photograph&key=photograph-${1 + index * 31}`,
);

/** Rows for each database: SQLite always, PostgreSQL where `DATABASE_URL_TEST_POSTGRES` names a server. */
export async function library(rounds: number): Promise<readonly Row[]> {
  const server = process.env["DATABASE_URL_TEST_POSTGRES"];
  const rows = [...(await measured("SQLite", rounds))];
  if (!server) return rows;
  const database = `livery_bench_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `create database ${database}`);
  try {
    const url = String(new URL(database, server));
    rows.push(...(await measured("PostgreSQL", rounds, url)));
  } finally {
    await onServer(server, `drop database ${database} with (force)`);
  }
  return rows;
}

async function measured(
  where: string,
  rounds: number,
  databaseUrl?: string,
): Promise<readonly Row[]> {
  const home = await mkdtemp(path.join(tmpdir(), "livery-bench-"));
  const cms = await openCms({
    home,
    databaseUrl: databaseUrl ?? `file:${path.join(home, "livery.db")}`,
  });
  try {
    await seedLarkmere(cms.payload);
    await fillLibrary(cms.payload, countyLibrary);
    return await ask(cms, where, rounds);
  } finally {
    await cms.close();
    await rm(home, { recursive: true, force: true });
  }
}

export async function ask(
  cms: Cms,
  where: string,
  rounds: number,
): Promise<readonly Row[]> {
  const get = await asGuardian(cms);
  const row = async (
    name: string,
    promised: number,
    questions: readonly (() => Promise<void>)[],
  ): Promise<Row> => {
    const times: number[] = [];
    for (let round = -1; round < rounds; round += 1)
      for (const question of questions) {
        const { wall } = await timed(question);
        if (round >= 0) times.push(wall);
      }
    return {
      ...valueRow(
        {
          name: `${name}, p95 on ${where}`,
          limit: "the promise, with 100,000 photographs",
          goal: 1,
        },
        [promised],
        [quantile(times, 0.95)],
        "ms",
      ),
      rounds: times.length,
    };
  };
  return [
    await row("library search, three filters", 100, searches.map(get)),
    await row("a list of 24 photographs", 100, lists.map(get)),
    await row("where a photograph is used", 100, used.map(get)),
    await row("readToolkit", 50, [
      async () => void (await readToolkit(cms.payload, "feed-the-caddy")),
    ]),
  ];
}

/** Asks the REST handler as a brand guardian; an answer that is no success ends the bench. */
async function asGuardian({
  payload,
}: Cms): Promise<(path: string) => () => Promise<void>> {
  const login = demonstrationLogins.find(({ role }) => role === "guardian");
  const { token } = await payload.login({
    collection: "users",
    data: { email: login?.email ?? "", password: login?.password ?? "" },
  });
  return (path) => async () => {
    const response = await handleEndpoints({
      config: payload.config,
      // Each database answers for itself.
      payloadInstanceCacheKey: payload.config.secret,
      request: new Request(`http://localhost:3000/api${path}`, {
        headers: { authorization: `JWT ${token ?? ""}` },
      }),
    });
    const body = await response.text();
    if (!response.ok) throw new Error(`Cannot measure ${path}: ${body}`);
  };
}
