import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLivery, type Run } from "../support/run-livery.ts";

let home: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-program-"));
  expect((await runLivery(home, ["seed"])).code).toBe(0);
});

afterAll(() => rm(home, { recursive: true, force: true }));

const livery = (...words: string[]): Promise<Run> => runLivery(home, words);

describe("livery list", () => {
  it("names toolkits and templates", async () => {
    const { out: text, code } = await livery("list", "--json");
    expect(code).toBe(0);
    const answer = JSON.parse(text);
    expect(answer.toolkits.map(({ slug }: { slug: string }) => slug)).toContain(
      "feed-the-caddy",
    );
    expect(answer.templates.map(({ name }: { name: string }) => name)).toEqual([
      "poster",
      "social-card",
      "flyer",
      "leaflet",
      "banner",
      "business-card",
      "large-print",
      "easy-read",
      "high-contrast",
    ]);
  });
});

describe("livery --help", () => {
  it.each([
    [["--help"]],
    [["render", "--help"]],
    [["list", "--help"]],
    [["seed", "--help"]],
    [["demo", "--help"]],
  ])("explains %j with its exit codes", async (words) => {
    const run = await livery(...words);
    expect(run.code).toBe(0);
    expect(run.out).toContain("Exit codes:");
  });
});
