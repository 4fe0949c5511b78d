/** A process that is killed in the middle of a render: what is kept is whole, and the next render does the rest. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEvents, verifyChain, type Rendition } from "#collections";
import { openCms, seedLarkmere, type Cms } from "#plugin";
import { sha256 } from "#render";
import { Killable } from "../support/killable.ts";
import { makeDatabase } from "../support/test-database.ts";

let home: string;
let out: string;
let cms: Cms;

beforeAll(async () => {
  const database = await makeDatabase();
  ({ home } = database);
  out = path.join(home, "out");
  cms = await openCms(database);
  await seedLarkmere(cms.payload);
}, 300_000);
afterAll(() => cms.close());

const render = (language: string) =>
  new Killable(home, "src/cli/livery.ts", [
    "render",
    "feed-the-caddy",
    ...["--lang", language, "--out", out],
  ]);

const kept = async (language?: string): Promise<readonly Rendition[]> => {
  const { docs } = await cms.payload.find({
    collection: "renditions",
    ...(language !== undefined && {
      where: { language: { equals: language } },
    }),
    pagination: false,
    depth: 0,
  });
  return docs;
};

/** Digests that documents name and that no file on disk has. */
async function lost(renditions: readonly Rendition[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const rendition of renditions) {
    const bytes = await cms.renditions.read(rendition);
    const found = new Set(bytes.map((one) => sha256(one)));
    const named = (rendition.files ?? []).map(({ digest }) => digest);
    wrong.push(...named.filter((digest) => !found.has(digest)));
  }
  return wrong;
}

/** Artwork in the folder of outputs that no document knows: half of a file, or one that was not recorded. */
async function strange(renditions: readonly Rendition[]): Promise<string[]> {
  const known = new Set(
    renditions.flatMap(({ files }) => (files ?? []).map((one) => one.digest)),
  );
  const names = await readdir(out).catch(() => []);
  const artwork = names.filter((name) => /\.(pdf|png|jpg|webp)$/.test(name));
  const digests = await Promise.all(
    artwork.map(async (name) => sha256(await readFile(path.join(out, name)))),
  );
  return artwork.filter((_, index) => !known.has(digests[index] ?? ""));
}

describe("whoever is killed in the middle of a render", () => {
  it.each([
    ["en", "[1/", 40],
    ["cy", "[4/", 0],
    ["pl", "[9/", 15],
  ])(
    "leaves whole outputs and none that is half there, in %s after %s",
    async (language, words, delay) => {
      const running = render(language);
      await running.until(words);
      await running.kill(delay);
      const all = await kept();
      const made = await kept(language);
      const said = running.printed.match(/\[\d+\//g)?.length ?? 0;
      expect(made.length).toBeGreaterThanOrEqual(said);
      expect(running.printed).not.toContain("[16/");
      expect(await lost(all)).toEqual([]);
      expect(await strange(all)).toEqual([]);
      const events = await cms.payload.count({
        collection: "audit-events",
        where: { kind: { in: ["rendition-made", "rendition-blocked"] } },
      });
      expect(events.totalDocs).toBe(all.length);
      expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
        isWhole: true,
      });
    },
    120_000,
  );

  it("is followed by one that makes the rest, and nothing twice", async () => {
    const before = await kept("en");
    const running = render("en");
    await running.end();
    const after = await kept("en");
    const total = Number(/\/(\d+)\]/.exec(running.printed)?.[1]);
    expect(after).toHaveLength(total);
    expect(after.map(({ key }) => key)).toEqual(
      expect.arrayContaining(before.map(({ key }) => key)),
    );
    expect(await lost(after)).toEqual([]);
  }, 120_000);
});
