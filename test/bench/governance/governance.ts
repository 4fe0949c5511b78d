/**
 * How long governance takes: a withdrawal, an election, and the rights question, on SQLite.
 *
 * The limit of each row is what the product promises. Every figure takes the product's own path.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "@payloadcms/db-sqlite/drizzle";
import { runSql } from "../../../src/plugin/database/run-sql.ts";
import {
  inTransaction,
  judgeHanding,
  readReach,
  type Rendition,
} from "#collections";
import {
  openCms,
  readToolkit,
  seedLarkmere,
  withRights,
  type Cms,
} from "#plugin";
import { createSources, produceAll } from "#render";
import { sampleProduction } from "../../support/sample-production.ts";
import { packRequests } from "../requests.ts";
import { timed, type Sample } from "../rounds.ts";
import { timeRow, type Row } from "../row.ts";
import { fillGovernance, promisedSize, reachedIds } from "./fill-governance.ts";

/** Rows for SQLite, of which the product promises most. */
export async function governance(rounds: number): Promise<readonly Row[]> {
  const home = await mkdtemp(path.join(tmpdir(), "livery-bench-"));
  const cms = await openCms({
    home,
    databaseUrl: `file:${path.join(home, "livery.db")}`,
  });
  try {
    await seedLarkmere(cms.payload);
    const photographs = await shownIn(cms);
    const candidate = await fill(cms, photographs);
    return [
      await row("the rights question for one output", 5, rounds * 10, () =>
        askRights(cms),
      ),
      await row("20,000 outputs, an election is added", 3000, rounds, () =>
        addElection(cms, candidate),
      ),
      await packRow(cms, rounds),
      await withdrawalRow(cms, photographs, rounds),
    ];
  } finally {
    await cms.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** Three photographs of the demonstration, by their slugs. */
async function shownIn({ payload }: Cms): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: "photographs",
    where: { approval: { equals: "approved" } },
    select: { slug: true },
    sort: "id",
    limit: 3,
  });
  return docs.map(({ slug }) => slug);
}

/** Fills the database, and gives somebody in the photographs who stands in the election. */
async function fill(cms: Cms, photographs: readonly string[]): Promise<number> {
  const [id = ""] = photographs;
  const model = await cms.renditions.put(
    sampleProduction({ photographs: [{ id, digest: "bench" }] }),
  );
  const [user] = (
    await cms.payload.find({ collection: "users", limit: 1, depth: 0 })
  ).docs;
  await fillGovernance(cms.payload, promisedSize, {
    model: { ...model, toolkit: toolkitOf(model) },
    person: user?.id ?? 0,
    photographs,
  });
  const { id: candidate } = await cms.payload.create({
    collection: "people",
    data: { kind: "candidate" },
  });
  await cms.payload.update({
    collection: "photographs",
    where: { slug: { in: [...photographs] } },
    data: { people: [{ person: candidate }] },
  });
  await runSql(cms, sql`analyze`);
  return candidate;
}

const toolkitOf = ({ toolkit }: Rendition): number =>
  typeof toolkit === "object" && toolkit ? toolkit.id : (toolkit ?? 0);

async function row(
  name: string,
  promised: number,
  rounds: number,
  run: (round: number) => Promise<void>,
): Promise<Row> {
  const samples: Sample[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const sample = await timed(() => run(round));
    if (round >= 0) samples.push(sample);
  }
  return promiseRow(name, promised, samples);
}

/** A row against a promise in milliseconds; by processor time too, which busy neighbours disturb less. */
const promiseRow = (
  name: string,
  promised: number,
  samples: readonly Sample[],
): Row =>
  timeRow(
    { name, limit: "the promise", goal: 1 },
    samples.map(() => ({ wall: promised, cpu: promised })),
    samples,
  );

async function askRights({ payload }: Cms): Promise<void> {
  const [id = 0] = reachedIds(promisedSize);
  const rendition = await payload.db.findOne<Rendition>({
    collection: "renditions",
    where: { id: { equals: id } },
  });
  if (!rendition) throw new Error("Nothing to ask about");
  await judgeHanding(payload, rendition, {
    handing: "download",
    isForMember: false,
    moment: new Date(),
  });
}

/** Adds an election, which judges every output before it is saved; one that stops too little is no measure. */
async function addElection({ payload }: Cms, candidate: number): Promise<void> {
  const { docs } = await payload.find({ collection: "brands", limit: 1 });
  const { id } = await payload.create({
    collection: "elections",
    data: {
      name: `Bench election ${Math.random()}`,
      kind: "by-election",
      area: "whole",
      brand: docs[0]?.id ?? 0,
      noticeDay: "2027-03-31T12:00:00.000Z",
      pollDay: "2027-05-06T12:00:00.000Z",
      people: [candidate],
    },
  });
  const { docs: events } = await payload.find({
    collection: "audit-events",
    where: { kind: { equals: "election-entered" } },
    limit: 1,
  });
  if (!/"outputs":\s*\d{4,}/.test(JSON.stringify(events[0]?.detail)))
    throw new Error(
      `The election stops too little: ${JSON.stringify(events[0])}`,
    );
  await payload.db.deleteOne({
    collection: "elections",
    where: { id: { equals: id } },
  });
}

/** A pack of 16 with all its rights asked may take 3 in 100 more than without. */
async function packRow(cms: Cms, rounds: number): Promise<Row> {
  const toolkit = await readToolkit(cms.payload, "feed-the-caddy");
  const requests = packRequests();
  const sources = createSources(toolkit.brand, cms.readOriginal);
  const asking: Sample[] = [];
  const rendering: Sample[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const asked = await timed(
      async () => void (await withRights(cms.payload, toolkit, requests)),
    );
    const rendered = await timed(async () => {
      for await (const made of produceAll(toolkit, requests, sources))
        if (!made.request) throw new Error("Nothing was made");
    });
    if (round < 0) continue;
    asking.push(asked);
    rendering.push({ wall: rendered.wall * 0.03, cpu: rendered.cpu * 0.03 });
  }
  return timeRow(
    {
      name: "a pack of 16, its rights",
      limit: "3 % of what the pack takes",
      goal: 1,
    },
    rendering,
    asking,
  );
}

/** Each round withdraws a new consent of the same photographs, whose links are open again. */
async function withdrawalRow(
  { payload }: Cms,
  photographs: readonly string[],
  rounds: number,
): Promise<Row> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const person = await payload.create({
      collection: "people",
      data: { kind: "resident" },
    });
    const consent = await payload.create({
      collection: "consents",
      data: {
        subject: person.id,
        ageBand: "adult",
        basis: "consent",
        signedBy: ["subject"],
        channels: ["web"],
        partners: "none",
        formVersion: "4",
        signedOn: "2026-04-02T12:00:00.000Z",
      },
    });
    await payload.update({
      collection: "photographs",
      where: { slug: { in: [...photographs] } },
      data: { people: [{ person: person.id, consent: consent.id }] },
    });
    await runSql({ payload }, sql`update shares set withdrawn = null`);
    const sample = await timed(() =>
      inTransaction(payload, async (req) => {
        await payload.update({
          collection: "consents",
          id: consent.id,
          data: {
            withdrawnOn: new Date().toISOString(),
            withdrawnVia: "letter",
          },
          depth: 0,
          req,
        });
      }),
    );
    samples.push(sample);
    await checkReach(payload, consent.id);
  }
  return promiseRow(
    "a withdrawal with 1,000 outputs, 100 links",
    2000,
    samples,
  );
}

/** A worksheet that reached too little is no measure. */
async function checkReach(
  payload: Cms["payload"],
  consent: number,
): Promise<void> {
  const { docs } = await payload.find({
    collection: "withdrawals",
    where: { consent: { equals: consent } },
    limit: 1,
  });
  const { renditions, users } = readReach(docs[0]?.reach);
  const links = users.find(({ kind }) => kind === "link")?.items ?? [];
  if (
    renditions.length < promisedSize.reached ||
    links.length < promisedSize.links
  )
    throw new Error(
      `The withdrawal reached ${renditions.length} outputs and ${links.length} links`,
    );
}
