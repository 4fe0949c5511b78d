import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressPdf } from "../render/imposition/press-pdf.ts";
import "../support/pdf-matchers.ts";
import { runLivery, type Run } from "../support/run-livery.ts";

let home: string;
let flyer: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-impose-"));
  flyer = path.join(home, "flyer.pdf");
  await writeFile(flyer, pressPdf());
});

afterAll(() => rm(home, { recursive: true, force: true }));

const impose = (...words: string[]): Promise<Run> =>
  runLivery(home, ["impose", ...words]);

describe("livery impose", () => {
  it("explains itself with its exit codes", async () => {
    const run = await impose("--help");
    expect(run.code).toBe(0);
    expect(run.out).toContain("Exit codes:");
    expect(run.out).toContain("--into-margins");
  });

  it("fills a sheet front and back, and says in JSON what it did", async () => {
    const out = path.join(home, "sheet.pdf");
    const words = [flyer, "--sheet", "sra3", "--out", out, "--json"];
    const run = await impose(...words, "--date", "2026-03-01");
    expect(run.code).toBe(0);
    const bytes = new Uint8Array(await readFile(out));
    expect(JSON.parse(run.out)).toEqual({
      file: out,
      bytes: bytes.length,
      notes: [],
      sheet: "sra3",
      columns: 2,
      rows: 3,
      perSheet: 6,
      isTurned: true,
      copies: 6,
      sheets: 1,
      sides: 2,
    });
    await expect(bytes).toContainText(
      "flyer · SRA3 · sheet 1 of 1 · back · 2026-03-01",
    );
  });

  it("butts items where no gutter is asked for, one side each", async () => {
    const out = path.join(home, "butted.pdf");
    const words = [flyer, "--sheet", "sra3", "--gutter", "0", "--one-sided"];
    const run = await impose(...words, "--out", out);
    expect(run.code).toBe(0);
    expect(run.out).toContain(
      "8-up on SRA3, turned: 4 of each item on 1 one-sided sheet",
    );
  });

  it.each([
    [["--sheet", "sra9"], 'Unknown sheet "sra9": choose one of a4'],
    [["--sheet", "a4", "--copies", "0"], "Give a whole number, 1 or more"],
    [["--sheet", "a4", "--date", "today"], "Give a date as YYYY-MM-DD"],
    [["--sheet", "a4", "--gripper", "250"], "Cannot place an item"],
    [["missing.pdf", "--sheet", "a4"], 'Cannot read "missing.pdf"'],
    [[], "required option '--sheet <code>'"],
  ])("refuses %j as wrong use and writes nothing", async (words, why) => {
    const out = path.join(home, "refused.pdf");
    const run = await impose(flyer, ...words, "--out", out);
    expect(run.code).toBe(2);
    expect(run.err).toContain(why);
    expect(existsSync(out)).toBe(false);
  });
});
