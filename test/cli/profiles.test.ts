import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { greatestProfile } from "../../src/render/profiles/read-icc-profile.ts";
import { runLivery, type Run } from "../support/run-livery.ts";

const shipped = "brand/printing/icc/Uncoated_FOGRA29_300.icc";

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-profiles-"));
});

afterEach(() => rm(home, { recursive: true }));

const profiles = (...words: string[]): Promise<Run> =>
  runLivery(home, ["profiles", ...words]);

describe("livery profiles", () => {
  it("installs a condition and lists it after the shipped ones", async () => {
    const added = await profiles(
      "add",
      shipped,
      ...["--code", "local-news", "--inks", "uncoated"],
      ...["--identifier", "IFRA26", "--total-ink", "240", "--json"],
    );
    expect(added.code).toBe(0);
    const condition = {
      code: "local-news",
      identifier: "IFRA26",
      inks: "uncoated",
      totalInk: 240,
    };
    expect(JSON.parse(added.out)).toMatchObject({ condition });
    const listed = await profiles("list", "--json");
    expect(listed.code).toBe(0);
    expect(JSON.parse(listed.out).conditions).toMatchObject([
      { code: "coated", isInstalled: false },
      { code: "uncoated", isInstalled: false },
      { code: "newsprint", isInstalled: false },
      { ...condition, isInstalled: true },
    ]);
  });

  it("tells people what there is", async () => {
    const { out, code } = await profiles("list");
    expect(code).toBe(0);
    expect(out).toContain("FOGRA39, coated inks, 300 % of ink at most");
    expect(out).toContain('none: "livery profiles add FILE" installs one');
  });

  it("refuses a wrong profile and writes nothing", async () => {
    const large = path.join(home, "large.icc");
    await writeFile(large, Buffer.alloc(greatestProfile + 1));
    for (const [file, code] of [
      [large, "icc-profile"],
      ["nowhere.icc", "missing-supply"],
    ] as const) {
      const run = await profiles("add", file, "--json");
      expect(run.code).toBe(2);
      expect(JSON.parse(run.out).error.code).toBe(code);
    }
    expect(await readdir(home)).toEqual(["large.icc"]);
  });

  it.each([
    ["add", shipped, "--total-ink", "30"],
    ["add", shipped, "--inks", "glossy"],
    ["remove"],
  ])("answers wrong use with exit code 2: %s", async (...words) => {
    const run = await profiles(...words);
    expect(run.code).toBe(2);
    expect(run.err).not.toBe("");
    expect(await readdir(home)).toEqual([]);
  });

  it.each(["list", "add"])("explains %s with its exit codes", async (word) => {
    const run = await profiles(word, "--help");
    expect(run.code).toBe(0);
    expect(run.out).toContain("Exit codes:");
    expect(run.out).toContain("--json");
  });
});
