import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { watermark } from "#render/watermark";
import { pageContents } from "../../../src/render/read-pdf/page-contents.ts";
import { readPdf } from "../../../src/render/read-pdf/read-pdf.ts";

const pages = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([300, 200]);
  document.addPage([200, 600]);
  return document.save({ useObjectStreams: false });
};

it("marks every page of a PDF, as an artifact that nobody reads out", async () => {
  const made = readPdf(await watermark(await pages(), "application/pdf"));
  const contents = made.pages.map((page) =>
    Buffer.from(pageContents(made, page)).toString("latin1"),
  );
  expect(contents).toHaveLength(2);
  for (const content of contents) {
    expect(content).toContain("/Artifact BMC");
    expect(content.match(/\bS\b/g)?.length).toBeGreaterThan(1);
    expect(content.trim()).toMatch(/EMC(\s*Q)?$/);
  }
});

it("gives the same bytes from the same bytes", async () => {
  const given = await pages();
  expect(await watermark(given, "application/pdf")).toEqual(
    await watermark(given, "application/pdf"),
  );
});

it("refuses what is no output of ours", async () => {
  await expect(watermark(new Uint8Array([1]), "text/html")).rejects.toThrow(
    'Cannot mark a file of type "text/html" as a proof',
  );
});
