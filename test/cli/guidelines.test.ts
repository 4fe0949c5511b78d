import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLivery, type Run } from "../support/run-livery.ts";

let home: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-guidelines-"));
  expect((await runLivery(home, ["seed"])).code).toBe(0);
});

afterAll(() => rm(home, { recursive: true, force: true }));

const guidelines = (...words: string[]): Promise<Run> =>
  runLivery(home, ["guidelines", ...words]);

describe("livery guidelines refuses", () => {
  it.each([
    [["--brand", "nobody"], 'Unknown brand "nobody": choose one of larkmere'],
    [["--lang", "fr"], 'Unknown language "fr"'],
    [["--lang", "cy"], 'field "title" is empty, so write it in that language'],
    [["--dated", "tomorrow"], "Give a day such as 2026-05-07"],
  ])("%j, and writes nothing", async (words, message) => {
    const out = path.join(home, "refused", "book.pdf");
    const run = await guidelines(...words, "--out", out);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(await readdir(home)).not.toContain("refused");
  });
});

describe("livery guidelines", () => {
  it("makes the book of the published sections, the same bytes each day it bears", async () => {
    const digests = [];
    for (const name of ["one.pdf", "two.pdf"]) {
      const file = path.join(home, "made", name);
      const dated = ["--dated", "2026-05-07", "--json"];
      const run = await guidelines("--out", file, ...dated);
      expect(run.err).toBe("");
      const { digest, pages } = JSON.parse(run.out);
      expect(pages).toBeGreaterThan(40);
      digests.push(digest);
      expect((await readFile(file)).subarray(0, 5).toString()).toBe("%PDF-");
    }
    expect(digests[0]).toBe(digests[1]);
  });

  it("makes the quick guide on one page", async () => {
    const file = path.join(home, "made", "quick.pdf");
    const run = await guidelines("--quick", "--out", file);
    expect(run.code).toBe(0);
    expect(run.out).toContain("1 page\n");
  });
});
