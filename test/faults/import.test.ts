/** A process that is killed while photographs come in: each is whole or not there, and the same archive brings the rest. */
import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "#collections";
import { foldersOf, openCms, tidyFiles, type Cms } from "#plugin";
import { sha256 } from "#render/digest";
import { Killable } from "../support/killable.ts";
import { personWith, type Person } from "../support/payload-cms.ts";
import { makeDatabase } from "../support/test-database.ts";
import { writeZip } from "../support/write-zip.ts";

let home: string;
let archive: string;
let cms: Cms;
let guardian: Person;

const total = 24;
const day = 24 * 60 * 60 * 1000;

beforeAll(async () => {
  const database = await makeDatabase();
  ({ home } = database);
  cms = await openCms(database);
  guardian = await personWith(cms, "guardian");
  archive = path.join(home, "market.zip");
  const entries = await Promise.all(
    Array.from({ length: total }, async (_, number) => ({
      name: `market/${number + 10}.jpg`,
      bytes: await picture(number),
    })),
  );
  await writeFile(archive, writeZip(entries));
}, 120_000);
afterAll(() => cms.close());

/** A photograph of nothing, alike to no other, large enough that taking it in takes time. */
const picture = (number: number): Promise<Buffer> =>
  sharp({
    create: {
      width: 900,
      height: 600 + number,
      channels: 3,
      background: "#468",
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer();

const imported = () =>
  new Killable(home, "src/cli/livery.ts", [
    ...["import", archive, "--credit", "A. Photographer", "--alt", "Stalls"],
  ]);

const sent = () =>
  new Killable(home, "test/faults/programs/send-archive.ts", [
    guardian.token,
    archive,
  ]);

const photographs = async () =>
  (
    await cms.payload.find({
      collection: "photographs",
      pagination: false,
      depth: 0,
    })
  ).docs;

/** What is wrong with what is kept: a photograph without its untouched file or a copy, or one that is there twice. */
async function faults(): Promise<readonly string[]> {
  const docs = await photographs();
  const folders = foldersOf(home);
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const { original, slug } of docs) {
    const digest = original?.digest ?? "";
    const bytes = await filesIn(folders.originals).get(digest);
    if (!bytes || sha256(bytes) !== digest) wrong.push(`${slug}: original`);
    const copies = await readdir(folders.uploads, { recursive: true });
    if (!copies.some((name) => path.basename(name).startsWith(digest)))
      wrong.push(`${slug}: copies`);
    if (seen.has(digest)) wrong.push(`${slug}: twice`);
    seen.add(digest);
  }
  return wrong;
}

/** Files that no photograph names, once they are old enough to be swept. */
async function orphans(): Promise<number> {
  const now = new Date(Date.now() + 8 * day);
  await tidyFiles(cms.payload, foldersOf(home), { now, isTrial: false });
  const named = new Set(
    (await photographs()).map(({ original }) => original?.digest),
  );
  const { imports, originals, uploads } = foldersOf(home);
  const names = async (folder: string) =>
    (
      await readdir(folder, { recursive: true, withFileTypes: true }).catch(
        () => [],
      )
    )
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const kept = [...(await names(originals)), ...(await names(uploads))];
  const strange = kept.filter((name) => !named.has(name.slice(0, 64)));
  return strange.length + (await names(imports)).length;
}

describe("whoever is killed while an archive is sent", () => {
  it("has taken nothing in, and what was received is swept", async () => {
    const sending = sent();
    await sending.until("sent 3");
    await sending.kill();
    expect(await photographs()).toEqual([]);
    expect(await readdir(foldersOf(home).imports)).toHaveLength(1);
    const { imports } = foldersOf(home);
    const soon = { now: new Date(Date.now() + 2 * day), isTrial: false };
    await tidyFiles(cms.payload, foldersOf(home), soon);
    expect(await readdir(imports)).toHaveLength(1);
    expect(await orphans()).toBe(0);
  }, 120_000);
});

describe("whoever is killed while photographs are taken in", () => {
  it.each([
    ["[2/", 0],
    ["[6/", 25],
    ["[9/", 60],
  ])(
    "leaves whole photographs and none that is half there, after %s",
    async (words, delay) => {
      const before = (await photographs()).length;
      const running = imported();
      await running.until(words);
      await running.kill(delay);
      expect(running.printed).not.toContain(`[${total}/`);
      expect((await photographs()).length).toBeGreaterThanOrEqual(before);
      expect((await photographs()).length).toBeGreaterThan(0);
      expect(await faults()).toEqual([]);
      expect(await orphans()).toBe(0);
    },
    120_000,
  );

  it("loses an archive that the server was taking in, and the same one sent again brings the rest", async () => {
    const taking = sent();
    await taking.until("done 10");
    await taking.kill();
    expect(taking.printed).not.toContain(`done ${total}`);
    expect(await faults()).toEqual([]);
    expect(await orphans()).toBe(0);
    const again = sent();
    await again.end();
    expect(again.printed).toContain(`done ${total}`);
    expect(await photographs()).toHaveLength(total);
    expect(await faults()).toEqual([]);
    expect(await readdir(foldersOf(home).imports)).toEqual([]);
  }, 120_000);
});
