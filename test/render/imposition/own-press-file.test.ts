import { expect, it } from "vitest";
import { box, findFormat, outset, pt, type Format } from "#brand";
import { impose } from "../../../src/render/imposition/impose.ts";
import { measureItem } from "../../../src/render/imposition/measure-item.ts";
import { planSheet } from "../../../src/render/imposition/plan-sheet.ts";
import { findSheet } from "../../../src/render/imposition/sheets.ts";
import { openForeignPdf } from "../../../src/render/pdf/foreign/foreign-pdf.ts";
import { typography } from "../../support/make-brand.ts";
import { drawing, fill, makeFrame } from "../../support/make-frame.ts";
import { withPdf } from "../../support/pdf-reader.ts";
import { jobFor, painted } from "../paint/press/press-sample.ts";

const format: Format = findFormat("bin-hanger");
const trim = box(0, 0, format.width, format.height);

it("a press file of ours keeps its spots, its forme, its press and its bleed on the sheet", async () => {
  const items = [
    fill(outset(trim, format.bleed), "mere"),
    drawing(box(20, 300, 90, 90), "pattern", "sunrise"),
  ];
  const bytes = await painted(
    [makeFrame(format, items)],
    jobFor("house", { usesSpots: true }),
  );
  const source = await openForeignPdf(bytes, "hanger.pdf");
  expect(source.intents.isPdfx).toBe(true);
  expect(source.facts.pdfx).toBe("PDF/X-4");
  const item = measureItem([source]);
  expect(item.bleed).toBeCloseTo(format.bleed, 2);
  const plan = planSheet({
    ...item,
    sheet: findSheet("sra3"),
    gutter: pt(2 * item.bleed),
    isDuplex: false,
    flip: "long",
    bindingEdge: "left",
    usesUnprintable: false,
  });
  expect(plan.perSheet).toBe(4);
  const sheet = await impose([source], plan, {
    name: "Hangers",
    date: "2026-03-01",
    typography,
  });
  const plain = Buffer.from(sheet).toString("latin1");
  for (const kept of ["Test#20Mere", "Test#20Sunrise", "CutContour"]) {
    expect(plain).toContain(`/Separation /${kept}`);
  }
  expect(plain).toContain("/S /GTS_PDFX");
  // The profile is the bulk of the file, and in it once.
  expect(sheet.length).toBeLessThan(bytes.length + 60_000);
  const layers = await withPdf(sheet, async (document) =>
    [...(await document.getOptionalContentConfig())].map(
      ([, { name }]) => name,
    ),
  );
  const own = await withPdf(bytes, async (document) =>
    [...(await document.getOptionalContentConfig())].map(
      ([, { name }]) => name,
    ),
  );
  expect(layers).toEqual(own);
});
