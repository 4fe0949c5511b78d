import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLivery, type Run } from "../support/run-livery.ts";

let home: string;
let out: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-cli-"));
  out = path.join(home, "out");
  const seeded = await runLivery(home, ["seed"]);
  expect(seeded.err).toBe("");
  expect(seeded.code).toBe(0);
});

afterAll(() => rm(home, { recursive: true, force: true }));

const livery = (...words: string[]): Promise<Run> => runLivery(home, words);
const poster = (...words: string[]) =>
  livery(
    "render",
    "feed-the-caddy",
    "--template",
    "poster",
    "--out",
    out,
    ...words,
  );

async function databaseDigest(): Promise<string> {
  const hash = createHash("sha256");
  for (const name of ["livery.db", "livery.db-wal"]) {
    hash.update(
      await readFile(path.join(home, name)).catch(() => new Uint8Array()),
    );
  }
  return hash.digest("hex");
}

describe("livery render", () => {
  it("prints one JSON object and nothing else, and writes what it names", async () => {
    const run = await poster("--format", "a4", "--json");
    expect(run.code).toBe(0);
    const answer = JSON.parse(run.out);
    expect(answer).toMatchObject({ toolkit: "feed-the-caddy", blocked: 0 });
    const [file] = answer.outcomes[0].files;
    const bytes = await readFile(file.file);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(file.digest);
  });

  it("gives the same bytes in two processes for every encoding", async () => {
    const digests = async () => {
      const found: string[] = [];
      for (const words of [
        ["--template", "poster", "--format", "a4"],
        ["--template", "poster", "--format", "a4", "--purpose", "proof"],
        [
          "--template",
          "social-card",
          "--format",
          "ig-portrait",
          "--lang",
          "ar",
        ],
        [
          "--template",
          "social-card",
          "--format",
          "web-hero",
          "--encoding",
          "webp",
        ],
      ]) {
        const run = await livery(
          "render",
          "feed-the-caddy",
          "--out",
          out,
          "--json",
          ...words,
        );
        expect(run.err).toBe("");
        found.push(JSON.parse(run.out).outcomes[0].files[0].digest);
      }
      return found;
    };
    const first = await digests();
    expect(new Set(first).size).toBe(4);
    expect(await digests()).toEqual(first);
  });

  it("sets copy that is given on the command line", async () => {
    const plain = JSON.parse((await poster("--format", "a4", "--json")).out);
    const own = JSON.parse(
      (
        await poster(
          "--format",
          "a4",
          "--json",
          "--set",
          "headline=Feed it, do not bin it",
        )
      ).out,
    );
    expect(own.outcomes[0].files[0].digest).not.toBe(
      plain.outcomes[0].files[0].digest,
    );
  });

  const blocked: readonly (readonly [
    what: string,
    words: readonly string[],
    code: string,
  ])[] = [
    [
      "copy ten times too long",
      ["--set", `headline=${"Scraps do more ".repeat(40)}`],
      "type/copy-limit",
    ],
    [
      "an emoji that no font draws",
      ["--set", "headline=Feed the caddy 🥕"],
      "type/missing-glyph",
    ],
  ];
  it.each(blocked)(
    "stops at %s with a finding, exit code 1 and no file",
    async (_, words, code) => {
      const folder = path.join(home, "blocked");
      const run = await poster(
        "--format",
        "a3",
        ...words,
        "--out",
        folder,
        "--json",
      );
      expect(run.code).toBe(1);
      const [outcome] = JSON.parse(run.out).outcomes;
      expect(outcome.files).toEqual([]);
      expect(
        outcome.findings.map((finding: { code: string }) => finding.code),
      ).toContain(code);
      await expect(readdir(folder)).rejects.toThrow();
    },
  );

  const wrong: readonly (readonly [
    what: string,
    words: readonly string[],
    says: string,
  ])[] = [
    [
      "an unknown toolkit",
      ["render", "feed-the-cat"],
      'Unknown toolkit "feed-the-cat"',
    ],
    [
      "an unknown template",
      ["render", "feed-the-caddy", "--template", "postre"],
      'Unknown template "postre"',
    ],
    [
      "an unknown format",
      ["render", "feed-the-caddy", "--template", "poster", "--format", "a9"],
      "a9",
    ],
    [
      "a format that the template does not serve",
      [
        "render",
        "feed-the-caddy",
        "--template",
        "poster",
        "--format",
        "ig-square",
      ],
      'does not serve format "ig-square"',
    ],
    [
      "an unknown slot",
      [
        "render",
        "feed-the-caddy",
        "--template",
        "poster",
        "--format",
        "a4",
        "--set",
        "titel=x",
      ],
      'Unknown slot "titel"',
    ],
    [
      "an unknown language",
      ["render", "feed-the-caddy", "--lang", "xx"],
      'Unknown language "xx"',
    ],
    [
      "an unknown option",
      [
        "render",
        "feed-the-caddy",
        "--template",
        "poster",
        "--format",
        "a4",
        "--option",
        "tone=loud",
      ],
      'Unknown option "tone"',
    ],
    [
      "an unknown photograph",
      [
        "render",
        "feed-the-caddy",
        "--template",
        "poster",
        "--format",
        "a4",
        "--photograph",
        "cat",
      ],
      'Unknown photograph "cat"',
    ],
    [
      "a purpose that does not exist",
      ["render", "feed-the-caddy", "--purpose", "vinyl"],
      "vinyl",
    ],
    ["no toolkit at all", ["render"], "toolkit"],
    ["an unknown command", ["paint"], "paint"],
  ];
  it.each(wrong)(
    "answers %s with one sentence, exit code 2 and an untouched database",
    async (_, words, says) => {
      const before = await databaseDigest();
      const run = await livery(...words, "--out", path.join(home, "never"));
      expect(run.code).toBe(2);
      expect(run.err).toContain(says);
      expect(run.err).not.toContain("    at ");
      expect(await databaseDigest()).toBe(before);
      await expect(readdir(path.join(home, "never"))).rejects.toThrow();
    },
  );

  it.each([
    [["render", "--json"]],
    [["render", "feed-the-caddy", "--purpose", "vinyl", "--json"]],
    [["render", "nobody", "--json"]],
  ])("answers %j with one JSON object too", async (words) => {
    const run = await livery(...words);
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out).error.message).not.toBe("");
  });

  it("says which folder cannot be written to", async () => {
    const file = path.join(home, "a-file");
    await writeFile(file, "");
    const run = await poster(
      "--format",
      "a4",
      "--out",
      path.join(file, "below"),
    );
    expect(run.code).toBe(2);
    expect(run.err).toContain("choose another folder");
  });

  it("asks for a file where a folder is named for one", async () => {
    const run = await livery("guidelines", "--quick", "--out", out);
    expect(run.code).toBe(2);
    expect(run.err).toContain("is a folder: name a file in it");
  });

  it("makes a proof that no mail program would take", async () => {
    const rendering = [
      ...["render", "feed-the-caddy", "--template", "banner"],
      ...["--format", "email-header", "--lang", "ur", "--out", out],
    ];
    const mail = await livery(...rendering, "--encoding", "png");
    expect(mail.err).toContain("within 300000 bytes");
    const proof = await livery(...rendering, "--purpose", "proof");
    expect(proof.code).toBe(0);
  });
});
