import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallFile } from "../render/paint/press/small-file.ts";
import { cleanTaggedFile } from "../render/preflight/ua/clean-file.ts";
import { hostileFile } from "../render/preflight/report/hostile-file.ts";
import { runLivery, type Run } from "../support/run-livery.ts";

let home: string;
const at = (name: string): string => path.join(home, name);

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-preflight-"));
  await writeFile(at("ours.pdf"), await smallFile());
  await writeFile(at("theirs.pdf"), hostileFile());
  await writeFile(at("tagged.pdf"), cleanTaggedFile().bytes());
  await writeFile(at("letter.txt"), "Dear studio");
});

afterAll(() => rm(home, { recursive: true, force: true }));

const preflight = (...words: string[]): Promise<Run> =>
  runLivery(home, ["preflight", ...words]);

describe("livery preflight --ua", () => {
  it("passes a tagged file, and tells what it is", async () => {
    const run = await preflight("--ua", at("tagged.pdf"));
    expect(run.code).toBe(0);
    expect(run.out).toContain("tagged.pdf: passes what a machine can check");
    expect(run.out).toContain('language en-GB, title "Feed the caddy"');
  });

  it("fails a press file, with the places of what it finds", async () => {
    const html = at("pages/access.html");
    const run = await preflight("--ua", at("ours.pdf"), "--html", html);
    expect(run.code).toBe(1);
    expect(run.out).toContain("ours.pdf: is not PDF/UA-1");
    expect(run.err).toContain("block ua/no-structure: catalog");
    const page = await readFile(html, "utf8");
    expect(page).toContain("Matterhorn 01-005");
    expect(page.endsWith("</html>\n")).toBe(true);
  });

  it("answers with one JSON object, steers no terminal, and tells of what is no PDF", async () => {
    const files = [at("theirs.pdf"), at("tagged.pdf"), at("letter.txt")];
    const run = await preflight("--ua", ...files, "--json");
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out)).toMatchObject({
      reports: [
        { format: "livery-ua-report/1", verdict: "failed" },
        {
          verdict: "passed",
          file: { pages: 2, isTagged: true, elements: { H2: 2, TD: 2 } },
        },
      ],
      errors: [{ file: at("letter.txt"), code: "unreadable-pdf" }],
    });
  });

  it.each([
    "--printer=house",
    "--condition=coated",
    "--size=a3",
    "--report=r.pdf",
  ])("refuses %s as a question of print", async (word) => {
    const run = await preflight("--ua", at("tagged.pdf"), word);
    expect(run.code).toBe(2);
    expect(run.err).toContain("with --ua: it is a question of print");
  });
});

describe("livery preflight", () => {
  it("explains itself with its printers and exit codes", async () => {
    const run = await preflight("--help");
    expect(run.code).toBe(0);
    expect(run.out).toContain("Printers: house, uncoated");
    expect(run.out).toContain("2  wrong use, or a file that is missing");
  });

  it("refuses a file that would not print, and steers no terminal", async () => {
    const run = await preflight(at("theirs.pdf"));
    expect(run.code).toBe(1);
    expect(run.out).toContain("theirs.pdf: refused");
    expect(run.err).toContain("block press/font-not-embedded: font <script>");
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(run.out + run.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u009b]/);
  });

  it("answers with one JSON object for several files, unreadable ones beside", async () => {
    const files = [at("ours.pdf"), at("theirs.pdf"), at("letter.txt")];
    const run = await preflight(...files, "--json", "--density", "60");
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out)).toMatchObject({
      reports: [
        { format: "livery-preflight-report/1", file: { name: "ours.pdf" } },
        { verdict: "refused", file: { name: "theirs.pdf" } },
      ],
      errors: [{ file: at("letter.txt"), code: "unreadable-pdf" }],
    });
  });

  it("writes the page whole, also of a file that it refuses", async () => {
    const html = at("pages/theirs.html");
    const run = await preflight(at("theirs.pdf"), "--html", html);
    expect(run.code).toBe(1);
    const page = await readFile(html, "utf8");
    expect(page.startsWith("<!DOCTYPE html>")).toBe(true);
    expect(page.endsWith("</html>\n")).toBe(true);
  });

  it("finds a size other than the one that was ordered", async () => {
    const words = ["--size", "a3", "--density", "60", "--json"];
    const run = await preflight(at("ours.pdf"), ...words);
    expect(run.code).toBe(1);
    expect(run.out).toContain("297.0 × 420.0 mm was ordered");
  });

  it.each([
    [["missing.pdf"], 'Cannot read "missing.pdf"'],
    [["letter.txt"], "Cannot read"],
    [["ours.pdf", "--printer", "hous"], 'received "hous"'],
    [["ours.pdf", "--condition", "moon"], 'received "moon"'],
    [["ours.pdf", "--size", "ig-portrait"], "is a screen format"],
    [["ours.pdf", "--density", "9"], "Give a whole number from 50 to 300"],
    [["ours.pdf", "theirs.pdf"], "give one file with --html"],
  ])("refuses %j as wrong use and writes no page", async (words, why) => {
    const html = at("refused.html");
    const [file, ...rest] = words.map((word) =>
      /\.(pdf|txt)$/.test(word) && word !== "missing.pdf" ? at(word) : word,
    );
    const run = await preflight(
      ...(file ? [file] : []),
      ...rest,
      "--html",
      html,
    );
    expect(run.code).toBe(2);
    expect(run.err).toContain(why);
    expect(existsSync(html)).toBe(false);
  });
});
