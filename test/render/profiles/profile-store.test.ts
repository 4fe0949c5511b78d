import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { conditionsWith, findCondition, printingConditions } from "#brand";
import { sha256 } from "../../../src/render/digest.ts";
import { MissingSupplyError } from "../../../src/render/errors.ts";
import {
  createProfileStore,
  type ProfileStore,
} from "../../../src/render/profiles/profile-store.ts";
import { registeredName } from "../../../src/render/profiles/registered-names.ts";
import {
  fogra29,
  fogra39,
  multilingual,
  withTag,
  written,
} from "./altered-profile.ts";

let home: string;
let directory: string;
let store: ProfileStore;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-profiles-"));
  directory = path.join(home, "profiles");
  store = createProfileStore({ directory });
});

afterEach(() => rm(home, { recursive: true }));

const called = (description: string): Buffer =>
  withTag(fogra29, "desc", multilingual([["en", description]]));

const news = { bytes: called("Local News 2026"), fileName: "news.icc" };

describe("a shipped condition", () => {
  it.each(printingConditions)("$code has its profile", async (condition) => {
    const { digest, bytes } = await store.get(condition.iccProfile);
    expect(digest).toBe(sha256(bytes));
  });

  it("is not to be had from a folder that is not the toolkit's", async () => {
    const elsewhere = vi.spyOn(process, "cwd").mockReturnValue(home);
    const missing = store.get(findCondition("coated").iccProfile);
    elsewhere.mockRestore();
    await expect(missing).rejects.toThrow("run Livery from its own folder");
  });
});

describe("an installed profile", () => {
  it("becomes a condition that is found by its code", async () => {
    const added = await store.add({ bytes: fogra39, fileName: "coated.icc" });
    expect(added).toEqual({
      code: "fogra39",
      name: "ISO Coated v2 300% (basICColor)",
      inks: "coated",
      identifier: "FOGRA39",
      totalInk: 300,
      iccProfile: sha256(fogra39),
      source:
        'ISO Coated v2 300% (basICColor), from "coated.icc"; total ink measured',
    });
    const conditions = conditionsWith(await store.installed());
    expect(findCondition("fogra39", conditions)).toEqual(added);
  });

  it("is described as the operator says", async () => {
    const choice = {
      code: "local-news",
      name: "Local News",
      inks: "uncoated",
      identifier: "IFRA26",
      totalInk: 240,
    } as const;
    const added = await store.add({ ...news, ...choice });
    expect(added).toMatchObject(choice);
    expect(added.source).toContain(
      "total ink as told, where 273 % was measured",
    );
    const again = createProfileStore({ directory });
    expect(await again.installed()).toEqual([added]);
    const { bytes } = await again.get(added.iccProfile);
    expect(Buffer.compare(bytes, news.bytes)).toBe(0);
  });

  it.each([
    ["Local News FOGRA99", "uncoated"],
    ["Uncoated FOGRA99", "uncoated"],
    ["Glossy FOGRA99", "coated"],
  ])("called %s prints with %s inks", async (description, inks) => {
    const bytes = called(description);
    expect(await store.add({ bytes, fileName: "a.icc" })).toMatchObject({
      inks,
    });
  });

  it("may be installed twice, which mends what was altered", async () => {
    const offered = { ...news, identifier: "IFRA26" };
    const { iccProfile } = await store.add(offered);
    const file = path.join(directory, `${iccProfile}.icc`);
    await writeFile(file, written(news.bytes, 2000, [1, 2, 3]));
    await expect(store.get(iccProfile)).rejects.toThrow("it was altered");
    await store.add({ ...offered, fileName: "copy.icc" });
    expect((await store.get(iccProfile)).digest).toBe(iccProfile);
    expect(await readdir(directory)).toEqual(
      ["ifra26.json", `${iccProfile}.icc`].toSorted(),
    );
  });
});

describe("a wrong profile", () => {
  const identifier = "IFRA26";

  it.each([
    [
      "cut short",
      { ...news, bytes: news.bytes.subarray(0, 5000) },
      "says that",
    ],
    [
      "of no registered condition",
      news,
      "names no registered printing condition",
    ],
    ["of a shipped code", { ...news, identifier, code: "coated" }, "another"],
    [
      "of a code that is a path",
      { ...news, identifier, code: "../a" },
      "--code",
    ],
    ["of too much ink", { ...news, identifier, totalInk: 401 }, "--total-ink"],
    ["of a name beyond ASCII", { ...news, identifier: "Ŵ" }, "--identifier"],
  ])("%s changes nothing on disk", async (_, offered, reason) => {
    await expect(store.add(offered)).rejects.toThrow(reason);
    expect(await readdir(home)).toEqual([]);
  });

  it("of a code that is taken leaves the first as it was", async () => {
    await store.add({ ...news, identifier });
    const before = await readFile(path.join(directory, "ifra26.json"));
    const other = { bytes: fogra39, fileName: "b.icc", identifier };
    await expect(store.add(other)).rejects.toThrow("there is one of that code");
    const after = await readFile(path.join(directory, "ifra26.json"));
    expect(Buffer.compare(before, after)).toBe(0);
    expect(await readdir(directory)).toHaveLength(2);
  });

  it("that is not there is a missing supply", async () => {
    for (const digest of ["0".repeat(64), "../../etc/passwd"]) {
      await expect(store.get(digest)).rejects.toThrow(MissingSupplyError);
    }
  });
});

describe("a condition that somebody edited", () => {
  it.each([
    ["is not JSON", "{"],
    ["lacks its profile", '{"code":"edited"}'],
    [
      "holds another code",
      JSON.stringify({ ...findCondition("coated"), code: "other" }),
    ],
    [
      "asks for too little ink",
      JSON.stringify({
        ...findCondition("coated"),
        code: "edited",
        totalInk: 30,
      }),
    ],
  ])("is named when it %s", async (_, json) => {
    await mkdir(directory);
    await writeFile(path.join(directory, "edited.json"), json);
    await expect(store.installed()).rejects.toThrow(
      /Cannot read printing condition ".*edited\.json": delete it/,
    );
  });
});

it.each([
  ["PSO Coated v3", "FOGRA51"],
  ["PSOcoated_v3", "FOGRA51"],
  ["PSO Uncoated v3 (FOGRA52)", "FOGRA52"],
  ["PSO Uncoated ISO12647 (ECI)", "FOGRA47"],
  ["ISO Coated v2 300% (ECI)", "FOGRA39"],
  ["Open Poster Uncoated-FOGRA29L 300", "FOGRA29"],
  ["Office printer", undefined],
])("%s is registered as %s", (description, identifier) => {
  expect(registeredName(description)).toBe(identifier);
});
