/**
 * How fast the guide answers a question with 2,000 rules and 20,000 photographs that anybody may see: words, beginnings
 * and slips, as a supplier types them, rights asked each time.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createLocalReq, type Payload } from "payload";
import { openCms, seedLarkmere } from "#plugin";
import { guideReaderOf, readGuideQuestion, searchGuide } from "#plugin/portal";
import { inTransaction } from "../../collections/in-transaction.ts";
import { fillLibrary } from "./library/fill-library.ts";
import { fillTable } from "./library/fill-table.ts";
import { quantile, timed } from "./rounds.ts";
import { valueRow, type Row } from "./row.ts";

/** What the guide promises, milliseconds. */
const goal = 30;
const rules = 2_000;
const photographs = 20_000;

const things =
  "logo clear space bleed mere bridge market library caddy walk harbour garden poster banner a4 colour ink photograph summer choir football orchard museum".split(
    " ",
  );
const doings = "never always least beside under above within without".split(
  " ",
);

const of = (words: readonly string[], at: number): string =>
  words[at % words.length] ?? "";

/** A word as somebody types it in a hurry: every third whole, every third begun, every third with a slip. */
function typed(word: string, at: number): string {
  if (at % 3 === 0 || word.length < 5) return word;
  if (at % 3 === 1) return word.slice(0, -2);
  return `${word.slice(0, 2)}${word[3] ?? ""}${word[2] ?? ""}${word.slice(4)}`;
}

/** Two hundred questions of one to three words. */
const questions = Array.from({ length: 200 }, (_, at) =>
  Array.from({ length: 1 + (at % 3) }, (_, place) =>
    typed(of(things, at * 7 + place * 5), at + place),
  ).join(" "),
);

/** More rules than a section may have by hand, written as Payload leaves them. */
async function fillRules(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: "guidelines",
    pagination: false,
    depth: 0,
  });
  const each = Math.ceil(rules / docs.length);
  const lines = docs.flatMap(({ id }) =>
    Array.from({ length: each }, (_, at) => ({
      id: `rule-${id}-${at}`,
      statement: `The ${of(things, id + at)} stands ${of(doings, at)} the ${of(things, id * 3 + at * 7)}, in case ${id} ${at}`,
      severity: "note",
      threshold: `${at} mm`,
      ...{ _order: 100 + at, of: id },
    })),
  );
  await inTransaction(payload, async (place) => {
    await fillTable(
      place,
      "guidelines_rules",
      lines.map(({ of: parent, ...line }) => ({ ...line, _parent_id: parent })),
    );
    await fillTable(
      place,
      "guidelines_rules_locales",
      lines.map(({ id, statement, threshold }) => ({
        ...{ statement, threshold, _locale: "en", _parent_id: id },
      })),
    );
  });
}

/** Rows of what a question takes, and of what the first one takes, which makes the index. */
export async function guideSearch(rounds: number): Promise<readonly Row[]> {
  const home = await mkdtemp(path.join(tmpdir(), "livery-bench-"));
  const cms = await openCms({ home, databaseUrl: `file:${home}/livery.db` });
  try {
    const { payload } = cms;
    await seedLarkmere(payload);
    await fillRules(payload);
    const size = { photographs, consents: 10_000, renditions: 0 };
    await fillLibrary(payload, { ...size, isOpen: true });
    return await measured(payload, rounds);
  } finally {
    await cms.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function asked(payload: Payload, q: string): Promise<void> {
  const guide = await guideReaderOf(payload, {
    person: undefined,
    pass: undefined,
  });
  if (typeof guide === "string") throw new Error(`The guide is ${guide}`);
  const req = await createLocalReq({}, payload);
  const { groups } = await searchGuide(
    { ...guide, payload, req, places: [] },
    readGuideQuestion({ q }),
  );
  if (groups.length === 0) throw new Error(`Nothing is found for "${q}"`);
}

async function measured(
  payload: Payload,
  rounds: number,
): Promise<readonly Row[]> {
  await payload.update({
    collection: "brands",
    where: { status: { equals: "live" } },
    data: { isGuideOpen: true },
    depth: 0,
  });
  const before = process.memoryUsage().rss;
  const first = await timed(() => asked(payload, "logo"));
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1)
    for (const question of questions) {
      const { wall } = await timed(() => asked(payload, question));
      if (round >= 0) times.push(wall);
    }
  return [
    {
      ...valueRow(
        {
          name: `guide search, ${rules} rules, ${photographs} photographs, p95`,
          limit: `the promise; the index took ${Math.round(first.wall)} ms and ${Math.round(grown)} MiB`,
          goal: 1,
        },
        [goal],
        [quantile(times, 0.95)],
        "ms",
      ),
      rounds: times.length,
    },
  ];
}
