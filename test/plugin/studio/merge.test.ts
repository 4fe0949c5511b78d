import { appendFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "#collections";
import type { Merge } from "#plugin/studio";
import {
  personWith,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { foldersOf } from "../../../src/plugin/home.ts";
import { MergeStore } from "../../../src/plugin/studio/merge/merge-store.ts";
import { startMerging, type Merging } from "../../support/merging.ts";
import { readZip } from "../../support/read-zip.ts";

let merging: Merging;
let cms: TestCms;
let officer: Person;

beforeAll(async () => {
  merging = await startMerging();
  ({ cms, officer } = merging);
}, 240_000);
afterAll(() => merging.close());

const ask: Merging["ask"] = (at, options) => merging.ask(at, options);
const handIn: Merging["handIn"] = (text, as) => merging.handIn(text, as);
const finished: Merging["finished"] = (id) => merging.finished(id);

const rows = [
  "Headline,Price",
  "Bins out in Weirford,1",
  `${"far too long ".repeat(6)},2`,
  "Bins out in Marsh End,3",
].join("\n");

const choices = [{ template: "social-card", format: "ig-square" }];

async function prepared(text = rows): Promise<Merge> {
  const { id }: Merge = await (await handIn(text)).json();
  const answer = await ask(`/${id}`, {
    method: "PATCH",
    body: { revision: 0, mapping: { headline: "Headline" }, choices },
  });
  return answer.json();
}

const makers = ["administrator", "guardian", "designer", "officer"];

describe("a merge", () => {
  it.each(roles.filter((role) => !makers.includes(role)))(
    "is begun and seen by no %s",
    async (role) => {
      const as = await personWith(cms, role);
      const answers = await Promise.all([
        handIn(rows, as),
        ask("", { as }),
        ask("/any", { as }),
        ask("/any", { as, method: "PATCH", body: {} }),
        ask("/any/start", { as, method: "POST" }),
        ask("/any", { as, method: "DELETE" }),
        ask("/any/pack.zip", { as }),
        ask("/any/problems.csv", { as }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(
        answers.map(() => 403),
      );
    },
  );

  it("is its owner's alone", async () => {
    const { id } = await prepared();
    const as = await personWith(cms, "guardian");
    const answers = await Promise.all([
      ask(`/${id}`, { as }),
      ask(`/${id}/start`, { as, method: "POST" }),
      ask(`/${id}`, { as, method: "DELETE" }),
      ask(`/${id}/pack.zip`, { as }),
      ask(`/${id}/problems.csv`, { as }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const { merges } = await (await ask("", { as })).json();
    expect(merges).toEqual([]);
  });

  it("says before it begins which rows cannot be made, and shows the rows worth looking at", async () => {
    const merge = await prepared();
    expect(merge).toMatchObject({
      state: "read",
      name: "wards.csv",
      rows: 3,
      done: 0,
    });
    expect(merge.problems).toEqual([
      expect.objectContaining({ row: 2, line: 3, state: "refused" }),
    ]);
    expect(merge.samples.map(({ kind }) => kind)).toEqual([
      "longest",
      "shortest",
      "strangest",
    ]);
    const table = await ask(`/${merge.id}/problems.csv`);
    expect(table.headers.get("content-disposition")).toContain("attachment");
    const [heading, ...lines] = (await table.text()).split("\r\n");
    expect(heading).toContain('"Row","Line","Result","Why"');
    expect(lines.filter(Boolean)).toEqual([
      expect.stringMatching(/^"2","3","refused",/),
    ]);
  });

  it("goes on after a row that cannot be made, and packs the others with words of their own", async () => {
    const { id } = await prepared();
    const merge = await finished(id);
    expect(merge).toMatchObject({
      state: "finished",
      done: 3,
      counts: { made: 2, blocked: 1, refused: 0, failed: 0 },
    });
    expect(merge.problems[0]?.says).toContain("too long");
    const zip = await ask(`/${id}/pack.zip`);
    const files = await readZip(new Uint8Array(await zip.arrayBuffer()));
    const made = [...files.keys()].filter((name) => name.endsWith(".jpg"));
    expect(made).toHaveLength(2);
  });

  it("makes nothing of a row that sets nothing, as it says before it begins", async () => {
    const text = "Headline,Price\nBins out in Weirford,1\n,2\n";
    const { id, problems } = await prepared(text);
    expect(problems).toMatchObject([{ row: 2, state: "refused" }]);
    const merge = await finished(id);
    expect(merge.counts).toMatchObject({ made: 1, refused: 1 });
    expect(merge.problems).toEqual(problems);
  });

  it("packs what may go out, row by row, with a report of all", async () => {
    const { id }: Merge = await (await handIn("Language\nen\nxx\ncy\n")).json();
    await ask(`/${id}`, {
      method: "PATCH",
      body: { revision: 0, mapping: { language: "Language" }, choices },
    });
    const merge = await finished(id);
    expect(merge.counts).toEqual({
      made: 2,
      blocked: 0,
      refused: 1,
      failed: 0,
    });
    const zip = await ask(`/${id}/pack.zip`);
    const files = await readZip(new Uint8Array(await zip.arrayBuffer()));
    const names = [...files.keys()];
    expect(names).toContain("0001/feed-the-caddy_social-card_ig-square_en.jpg");
    expect(names).toContain("0003/feed-the-caddy_social-card_ig-square_cy.txt");
    expect(names.slice(-5)).toEqual([
      "captions.csv",
      "alternatives.txt",
      "manifest.json",
      "releases.json",
      "rows.csv",
    ]);
    expect(String(files.get("rows.csv"))).toContain('"2","3","refused"');
  });

  it("that is begun again makes nothing twice", async () => {
    const { id } = await prepared();
    await finished(id);
    const before = await cms.payload.count({ collection: "renditions" });
    const again = await finished(id);
    expect(again.done).toBe(3);
    expect(await cms.payload.count({ collection: "renditions" })).toEqual(
      before,
    );
  });

  it("ends when it is told to, and goes on from there", async () => {
    const many = Array.from({ length: 30 }, (_, at) => `Ward ${at}`);
    const { id } = await prepared(["Headline", ...many].join("\n"));
    await ask(`/${id}/start`, { method: "POST" });
    const ended = await ask(`/${id}`, { method: "DELETE" });
    expect(ended.status).toBe(202);
    let merge: Merge = await (await ask(`/${id}`)).json();
    while (merge.state === "running") {
      await pause(50);
      merge = await (await ask(`/${id}`)).json();
    }
    expect(merge.state).toBe("cancelled");
    expect(merge.done).toBeLessThan(30);
    const whole = await finished(id);
    expect(whole).toMatchObject({ state: "finished", done: 30 });
  }, 60_000);

  it("goes on from the rows that were told of before a crash", async () => {
    const { id } = await prepared();
    const store = new MergeStore(foldersOf(cms.home).merges);
    const head = await store.find(id, `user:${officer.id}`);
    await store.tell(head, {
      ...{ row: 1, line: 2, state: "made", renditions: [] },
    });
    const merge = await finished(id);
    expect(merge.done).toBe(3);
    const [first] = await store.results(head);
    expect(first?.renditions).toEqual([]);
  });

  it("loses no row behind one whose line a crash has cut off", async () => {
    const { id } = await prepared();
    const folders = foldersOf(cms.home);
    const store = new MergeStore(folders.merges);
    const head = await store.find(id, `user:${officer.id}`);
    const lines = path.join(folders.merges, id, "results.ndjson");
    await appendFile(lines, '{"row":1,"line":2,"sta');
    const merge = await finished(id);
    expect(merge).toMatchObject({ state: "finished", done: 3 });
    expect((await store.results(head)).map(({ row }) => row)).toEqual([
      1, 2, 3,
    ]);
  });

  it.each([
    ["a column that is missing", { mapping: { headline: "Title" } }],
    ["a slot that nothing has", { mapping: { nonsense: "Headline" } }],
    ["no choice", { choices: [] }],
    [
      "a template that is not there",
      { choices: [{ template: "nil", format: "a4" }] },
    ],
  ])("is refused with %s", async (_, more) => {
    const { id }: Merge = await (await handIn(rows)).json();
    const answer = await ask(`/${id}`, {
      method: "PATCH",
      body: {
        revision: 0,
        mapping: { headline: "Headline" },
        choices,
        ...more,
      },
    });
    expect(answer.status).toBe(400);
    await ask(`/${id}`, { method: "DELETE" });
  });

  it("is refused whole where the table cannot be read, and keeps nothing", async () => {
    const before = (await (await ask("")).json()).merges.length;
    const answer = await handIn('Headline\n"Bins');
    expect(answer.status).toBe(400);
    expect((await answer.json()).errors[0].message).toContain("never closed");
    expect((await (await ask("")).json()).merges).toHaveLength(before);
  });
});
