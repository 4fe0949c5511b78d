import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFormat } from "#brand";
import { produce } from "#render";
import { findTemplate } from "#templates";
import { contentOperations } from "../../../src/render/read-pdf/content-tokens.ts";
import { pageContents } from "../../../src/render/read-pdf/page-contents.ts";
import { PdfStream } from "../../../src/render/read-pdf/pdf-file.ts";
import { readPdf } from "../../../src/render/read-pdf/read-pdf.ts";
import { asNumbers } from "../../../src/render/read-pdf/values.ts";
import { isInstalled } from "../../support/pdf-reader.ts";
import { demoToolkit, gridToolkit } from "../../support/demo-toolkit.ts";

/** What a file says that rewriting it must not change. */
function factsOf(bytes: Uint8Array) {
  const file = readPdf(bytes);
  const streams = [...file.objects()].flatMap(([, value]) =>
    value instanceof PdfStream ? [file.decode(value)] : [],
  );
  return {
    problems: file.problems,
    left: [...new Set(streams.flatMap(({ rest }) => rest ?? []))],
    pages: file.pages.map((page) => ({
      box: asNumbers(file, page.inherited("MediaBox"))?.map(Math.round),
      operators: [...contentOperations(pageContents(file, page))].map(
        ({ operator }) => operator,
      ),
    })),
  };
}

const directory = mkdtempSync(path.join(tmpdir(), "livery-read-pdf-"));
const source = path.join(directory, "source.pdf");
const target = path.join(directory, "target.pdf");
let ours: Uint8Array;

/** A poster as our own painter writes it. */
beforeAll(async () => {
  const { toolkit, sources } = await gridToolkit(demoToolkit("feed-the-caddy"));
  const template = findTemplate("poster");
  if (!template) throw new Error("No poster");
  const { artworks } = await produce(
    toolkit,
    {
      template,
      format: findFormat("a4"),
      purpose: "screen",
      encoding: "pdf",
      language: "en",
      options: {},
      copy: {},
    },
    sources,
  );
  ours = artworks[0]?.bytes ?? new Uint8Array();
  writeFileSync(source, ours);
});

afterAll(() => rmSync(directory, { recursive: true }));

/** The poster after a program of the machine rewrote it. */
function rewritten(program: string, args: readonly string[]): Uint8Array {
  execFileSync(program, args, { stdio: "ignore" });
  return new Uint8Array(readFileSync(target));
}

describe("a poster", () => {
  it("of our own is read without a problem", () => {
    const { pages, problems } = factsOf(ours);
    expect(problems).toEqual([]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.box).toEqual([0, 0, 595, 842]);
    expect(pages[0]?.operators.length).toBeGreaterThan(50);
  });

  it.each([true, false])(
    "saved by pdf-lib is the same, packed: %s",
    async (useObjectStreams) => {
      const document = await PDFDocument.load(ours);
      expect(factsOf(await document.save({ useObjectStreams }))).toEqual(
        factsOf(ours),
      );
    },
  );

  it
    .skipIf(!isInstalled("qpdf"))
    .each([
      "--object-streams=generate",
      "--object-streams=disable",
      "--linearize",
      "--qdf",
      "--compress-streams=n",
    ])("rewritten by qpdf %s is the same", (option) => {
    const bytes = rewritten("qpdf", [option, source, target]);
    expect(factsOf(bytes)).toEqual(factsOf(ours));
  });

  it.skipIf(!isInstalled("qpdf"))("encrypted by qpdf is known as such", () => {
    const args = ["--encrypt", "reader", "owner", "256", "--", source, target];
    const file = readPdf(rewritten("qpdf", args));
    expect(file.isEncrypted).toBe(true);
    expect(file.pages).toHaveLength(1);
    expect(file.problems).toEqual([]);
  });

  it.skipIf(!isInstalled("qpdf"))(
    "packed and encrypted is known as such, though its pages are out of reach",
    () => {
      const args = ["--object-streams=generate", "--encrypt", "r", "o", "256"];
      const file = readPdf(rewritten("qpdf", [...args, "--", source, target]));
      expect(file).toMatchObject({ isEncrypted: true, pages: [] });
    },
  );

  it.skipIf(!isInstalled("gs"))("rewritten by Ghostscript is read", () => {
    const args = ["-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite"];
    const bytes = rewritten("gs", [...args, "-o", target, source]);
    const { pages, problems } = factsOf(bytes);
    expect(problems).toEqual([]);
    expect(pages[0]?.box).toEqual([0, 0, 595, 842]);
    expect(pages[0]?.operators.length).toBeGreaterThan(50);
  });

  it("cut off anywhere is read or refused, and nothing else", () => {
    const share = Math.floor(ours.length / 20);
    const outcomes = Array.from({ length: 20 }, (_, index) => {
      try {
        return readPdf(ours.subarray(0, index * share)).pages.length;
      } catch (problem) {
        return problem instanceof Error ? problem.name : "";
      }
    });
    const known = new Set<string | number>([1, "UnreadablePdfError"]);
    expect(outcomes.filter((outcome) => !known.has(outcome))).toEqual([]);
  });
});
