import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileFile } from "../render/preflight/report/hostile-file.ts";
import { runLivery, type Run } from "../support/run-livery.ts";

let home: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-documents-"));
  await writeFile(at("theirs.pdf"), hostileFile());
  expect((await livery("seed")).code).toBe(0);
});

afterAll(() => rm(home, { recursive: true, force: true }));

const livery = (...words: string[]): Promise<Run> => runLivery(home, words);
const readable = ["passed", []];
const accessOf = async (file: string) => {
  const { out } = await livery("preflight", "--ua", file, "--json");
  const [{ findings, verdict }] = JSON.parse(out).reports;
  return [verdict, findings];
};
const at = (name: string): string => path.join(home, name);

describe("livery preflight --report", () => {
  it("refuses a brand that nobody has, and writes nothing", async () => {
    const report = at("refused/report.pdf");
    const words = [at("theirs.pdf"), "--brand", "nobody", "--report", report];
    const run = await livery("preflight", ...words);
    expect(run.code).toBe(2);
    expect(run.err).toContain('Unknown brand "nobody": choose one of larkmere');
    expect(await readdir(home)).not.toContain("refused");
  });

  it("files what it refuses as a document that everybody can read", async () => {
    const report = at("reports/theirs.report.pdf");
    const dated = ["--dated", "2026-05-07", "--report", report];
    const run = await livery("preflight", at("theirs.pdf"), ...dated);
    expect(run.code).toBe(1);
    expect(run.out).toContain("theirs.pdf: refused");
    expect(await accessOf(report)).toEqual(readable);
  });
});

describe("livery render --report", () => {
  const words = ["feed-the-caddy", "--template", "poster", "--format", "a4"];

  it("refuses a report of what is not for press, and writes nothing", async () => {
    const run = await livery("render", ...words, "--report", "--out", at("no"));
    expect(run.code).toBe(2);
    expect(run.err).toContain("add --purpose press");
    expect(await readdir(home)).not.toContain("no");
  });

  it("files the report of a press file beside it", async () => {
    const press = ["--purpose", "press", "--report", "--out", at("press")];
    const run = await livery("render", ...words, ...press, "--json");
    expect(run.err).toBe("");
    const files = await readdir(at("press"));
    const report = files.find((name) => name.endsWith(".report.pdf")) ?? "";
    expect(files).toContain(report.replace(".report.pdf", ".pdf"));
    expect(await accessOf(at(`press/${report}`))).toEqual(readable);
  });
});

describe("livery guide", () => {
  it.each([
    [["nowhere"], '"nowhere"'],
    [["feed-the-caddy", "--lang", "fr"], '"fr"'],
    [["feed-the-caddy", "--dated", "tomorrow"], "Give a day such as"],
  ])("refuses %j and writes nothing", async (words, message) => {
    const run = await livery("guide", ...words, "--out", at("no/guide.pdf"));
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(await readdir(home)).not.toContain("no");
  });

  it("makes the guide of a toolkit, the same bytes each time on its day", async () => {
    const digests = [];
    for (const name of ["one.pdf", "two.pdf"]) {
      const words = ["--dated", "2026-11-16", "--out", at(name), "--json"];
      const run = await livery("guide", "feed-the-caddy", ...words);
      expect(run.err).toBe("");
      digests.push(JSON.parse(run.out).digest);
    }
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(digests[0]).toBe(digests[1]);
  });
});

describe("livery render --with-alternatives", () => {
  it("refuses to add them to a part of the pack", async () => {
    const words = [
      "--with-alternatives",
      "--format",
      "a4",
      "--out",
      at("part"),
    ];
    const run = await livery("render", "feed-the-caddy", ...words);
    expect(run.code).toBe(2);
    expect(run.err).toContain("Cannot add --with-alternatives");
    expect(await readdir(home)).not.toContain("part");
  });

  it("makes them beside the pack, with their words, and says what the pack lacks", async () => {
    const words = ["--with-alternatives", "--out", at("whole"), "--json"];
    const run = await livery("render", "feed-the-caddy", ...words);
    const { alternatives } = JSON.parse(run.out);
    expect(run.code).toBe(0);
    expect(alternatives.isComplete).toBe(false);
    const files = await readdir(at("whole"));
    for (const form of ["large-print", "easy-read", "high-contrast"])
      for (const ending of ["pdf", "txt", "html"])
        expect(files).toContain(`feed-the-caddy_${form}_a4_en.${ending}`);
    const said = await readFile(at("whole/alternatives.txt"), "utf8");
    expect(said).toContain("Large print: feed-the-caddy_large-print_a4_en.pdf");
    expect(said).toContain("Nobody has written “Easy-read title”");
  });
});

describe("livery render --alternatives", () => {
  it("refuses to choose a part of a set", async () => {
    const words = ["--alternatives", "--format", "a4", "--out", at("part")];
    const run = await livery("render", "feed-the-caddy", ...words);
    expect(run.code).toBe(2);
    expect(run.err).toContain("Cannot choose --format with --alternatives");
    expect(await readdir(home)).not.toContain("part");
  });

  it("makes what it can of a set and says of each place that is missing why", async () => {
    const words = ["--alternatives", "--lang", "en", "--out", at("set")];
    const run = await livery("render", "feed-the-caddy", ...words, "--json");
    const { isComplete, places } = JSON.parse(run.out);
    const made = places.filter(
      ({ state }: { readonly state: string }) => state === "made",
    );
    expect(places.length).toBeGreaterThan(2);
    expect(isComplete).toBe(made.length === places.length);
    expect(run.code).toBe(isComplete ? 0 : 1);
    for (const { state, why } of places)
      expect(state === "made" || /\w/.test(why)).toBe(true);
    const files = await readdir(at("set"));
    expect(files.filter((name) => name.endsWith(".pdf"))).toHaveLength(
      made.length,
    );
  });
});
