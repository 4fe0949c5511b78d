import { readdir, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "#collections";
import { foldersOf, seedBrand, tidyFiles } from "#plugin";
import { sha256 } from "#render/digest";
import { handIn } from "../support/hand-in.ts";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";

const later = new Date(Date.now() + 48 * 60 * 60 * 1000);
const bytes = new TextEncoder().encode("a file that nobody names");

describe("clearing out files", () => {
  let cms: TestCms;
  const folders = () => foldersOf(cms.home);
  const files = async (folder: keyof ReturnType<typeof folders>) =>
    (await readdir(folders()[folder], { recursive: true })).filter(
      (name) => path.basename(name).length >= 64,
    );
  const tidy = (now: Date, isTrial = false) =>
    tidyFiles(cms.payload, folders(), { now, isTrial });

  beforeAll(async () => {
    cms = await startCms();
    await seedBrand(cms.payload, await sampleSource());
  });
  afterAll(() => cms.close());

  it("keeps every file of every photograph", async () => {
    const before = await files("originals");
    expect(before.length).toBeGreaterThan(0);
    const copies = await files("uploads");
    await tidy(later);
    expect(await files("originals")).toEqual(before);
    expect(await files("uploads")).toEqual(copies);
  });

  it("keeps what a picture says in words", async () => {
    const text = new TextEncoder().encode("Feed the caddy, not the bin");
    const words = {
      fileName: "card.txt",
      mediaType: "text/plain",
      bytes: text,
    };
    await cms.renditions.put({
      ...sampleProduction(),
      equivalents: [
        {
          fileName: "card.jpg",
          alt: "A caddy",
          caption: "Feed it",
          files: [words],
        },
      ],
    });
    await tidy(later);
    const kept = await filesIn(folders().renditions).get(sha256(text));
    expect(new Uint8Array(kept ?? [])).toEqual(text);
  });

  it("leaves a file of today alone: its document may be on its way", async () => {
    await filesIn(folders().originals).put(bytes);
    const [originals] = await tidy(new Date());
    expect(originals).toMatchObject({ folder: "originals", removed: 0 });
  });

  it("counts and removes nothing in a trial", async () => {
    const [originals] = await tidy(later, true);
    expect(originals).toMatchObject({ removed: 1, bytes: bytes.length });
    expect((await files("originals")).join()).toContain(sha256(bytes));
  });

  it("removes a file that nobody names, and half-written ones", async () => {
    const folder = folders().originals;
    await writeFile(path.join(folder, `${"a".repeat(64)}.1.part`), bytes);
    await writeFile(path.join(folder, "note-of-the-operator.txt"), bytes);
    const [originals] = await tidy(later);
    expect(originals).toMatchObject({ removed: 2 });
    expect((await files("originals")).join()).not.toContain(sha256(bytes));
    expect(await readdir(folder)).toContain("note-of-the-operator.txt");
  });

  it("removes the original and the copies of a photograph that is deleted for good", async () => {
    const { id, original } = await handIn(cms, {});
    const held = async () =>
      [...(await files("originals")), ...(await files("uploads"))].filter(
        (name) => name.includes(original?.digest ?? "none"),
      );
    await tidy(later);
    expect((await held()).length).toBeGreaterThan(1);
    await cms.payload.delete({ collection: "photographs", id });
    expect((await held()).length).toBeGreaterThan(1);
    await tidy(later);
    expect(await held()).toEqual([]);
  });

  it("counts a file as new when it is handed in again", async () => {
    const folder = folders().originals;
    const digest = await filesIn(folder).put(bytes);
    const file = path.join(folder, digest.slice(0, 2), digest);
    await utimes(file, 0, 0);
    await filesIn(folder).put(bytes);
    expect((await stat(file)).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  });
});
