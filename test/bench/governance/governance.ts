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
import { inTransaction, readReach, type Rendition } from "#collections";
import { openCms, seedLarkmere, type Cms } from "#plugin";
import { sampleProduction } from "../../support/sample-production.ts";
import { timed, type Sample } from "../rounds.ts";
import { timeRow, type Row } from "../row.ts";
import { fillGovernance, promisedSize } from "./fill-governance.ts";
import { askRights, makePack, packRows } from "./pack-rights.ts";

/** Rows for SQLite, of which the product promises most. */
export async function governance(rounds: number): Promise<readonly Row[]> {
  const home = await mkdtemp(path.join(tmpdir(), "livery-bench-"));
  const cms = await openCms({
    home,
    databaseUrl: `file:${path.join(home, "livery.db")}`,
  });
  try {
    await seedLarkmere(cms.payload);
    const pack = await makePack(cms, home);
    const photographs = await shownIn(cms);
    const candidate = await fill(cms, photographs);
    return [
      await row("the rights question for one output", 5, rounds * 10, (round) =>
        askRights(pack, round),
      ),
      await row("20,000 outputs, an election is added", 3000, rounds, () =>
        addElection(cms, candidate),
      ),
      ...(await packRows(pack, rounds)),
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
  const { consent, person: candidate } = await agreed(cms.payload, "candidate");
  await cms.payload.update({
    collection: "photographs",
    where: { slug: { in: [...photographs] } },
    data: { people: [{ person: candidate, consent }] },
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

/** Somebody new who has agreed to be shown everywhere. */
async function agreed(
  payload: Cms["payload"],
  kind: "candidate" | "resident",
): Promise<{ readonly person: number; readonly consent: number }> {
  const { id: person } = await payload.create({
    collection: "people",
    data: { kind },
  });
  const { id: consent } = await payload.create({
    collection: "consents",
    data: {
      subject: person,
      ageBand: "adult",
      basis: "consent",
      signedBy: ["subject"],
      channels: ["print", "web", "social"],
      partners: "none",
      formVersion: "4",
      signedOn: "2026-04-02T12:00:00.000Z",
    },
  });
  return { person, consent };
}

/** Each round withdraws a new consent of the same photographs, whose links are open again. */
async function withdrawalRow(
  { payload }: Cms,
  photographs: readonly string[],
  rounds: number,
): Promise<Row> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { consent, person } = await agreed(payload, "resident");
    await payload.update({
      collection: "photographs",
      where: { slug: { in: [...photographs] } },
      data: { people: [{ person, consent }] },
    });
    await runSql({ payload }, sql`update shares set withdrawn = null`);
    const sample = await timed(() =>
      inTransaction(payload, async (req) => {
        await payload.update({
          collection: "consents",
          id: consent,
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
    await checkReach(payload, consent);
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
