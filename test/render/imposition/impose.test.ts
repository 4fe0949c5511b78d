import { describe, expect, it } from "vitest";
import { pt } from "#brand";
import { impose } from "../../../src/render/imposition/impose.ts";
import { measureItem } from "../../../src/render/imposition/measure-item.ts";
import type {
  PlanRequest,
  SheetPlan,
} from "../../../src/render/imposition/plan.ts";
import { planSheet } from "../../../src/render/imposition/plan-sheet.ts";
import { findSheet } from "../../../src/render/imposition/sheets.ts";
import {
  openForeignPdf,
  type ForeignPdf,
} from "../../../src/render/pdf/foreign/foreign-pdf.ts";
import { typography } from "../../support/make-brand.ts";
import "../../support/pdf-matchers.ts";
import {
  annotationsOf,
  isInstalled,
  printedBy,
  rasterOf,
  withPdf,
} from "../../support/pdf-reader.ts";
import { pressPdf, type PressWish } from "./press-pdf.ts";

const job = { name: "SC-2026-001", date: "2026-03-01", typography };

const opened = (wishes: readonly PressWish[]): Promise<readonly ForeignPdf[]> =>
  Promise.all(
    wishes.map((wish, index) =>
      openForeignPdf(pressPdf(wish), `file-${index + 1}.pdf`),
    ),
  );

const planned = (
  sources: readonly ForeignPdf[],
  given: Partial<PlanRequest> = {},
): SheetPlan => {
  const item = measureItem(sources);
  return planSheet({
    sheet: findSheet("sra3"),
    trim: item.trim,
    bleed: item.bleed,
    gutter: pt(2 * item.bleed),
    pages: item.pages,
    isDuplex: true,
    flip: "long",
    bindingEdge: "left",
    usesUnprintable: false,
    ...given,
  });
};

async function imposed(
  wishes: readonly PressWish[] = [{}],
  given: Partial<PlanRequest> = {},
): Promise<{ readonly bytes: Uint8Array; readonly plan: SheetPlan }> {
  const sources = await opened(wishes);
  const plan = planned(sources, given);
  return { bytes: await impose(sources, plan, job), plan };
}

/** Objects stand uncompressed in our files, so their entries can be searched for. */
const plainOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString("latin1");

const countOf = (bytes: Uint8Array, entry: string): number =>
  plainOf(bytes).split(entry).length - 1;

describe("an imposed sheet", () => {
  it("has the sheet as its media and the outer cuts as its trim", async () => {
    const { bytes } = await imposed();
    const mm = (length: number) => (length * 72) / 25.4;
    // Two by three A6 on their side with 6 mm between them are 302 by 327 mm.
    const foot = (450 - 327) / 2;
    await expect(bytes).toHaveBoxes({
      media: [0, 0, mm(320), mm(450)],
      crop: [0, 0, mm(320), mm(450)],
      trim: [mm(9), mm(foot), mm(311), mm(450 - foot)],
      bleed: [mm(6), mm(foot - 3), mm(314), mm(450 - foot + 3)],
    });
  });

  it("holds each page, image and font once, however many copies there are", async () => {
    const { bytes, plan } = await imposed();
    expect(plan.perSheet).toBe(6);
    expect(countOf(bytes, "/Subtype /Form")).toBe(2);
    expect(countOf(bytes, "/Subtype /Image")).toBe(1);
    expect(countOf(bytes, "/FontFile2")).toBe(1);
  });

  it("keeps inks, overprint and the blending space of its pages", async () => {
    const { bytes } = await imposed();
    const plain = plainOf(bytes);
    expect(plain).toContain("/Separation /Larkmere#20Green /DeviceCMYK");
    expect(plain).toMatch(/\/OP true\s+\/op true\s+\/OPM 1/);
    // Two forms and two sheets.
    expect(countOf(bytes, "/S /Transparency")).toBe(4);
    expect(countOf(bytes, "/CS /DeviceCMYK")).toBe(4);
    expect(plain).not.toContain("/DeviceRGB");
  });

  it("carries over for which press its pages were made", async () => {
    const { bytes } = await imposed();
    const { info, xmp } = await withPdf(bytes, async (document) => {
      const { info, metadata } = await document.getMetadata();
      return { info, xmp: metadata };
    });
    expect(plainOf(bytes)).toMatch(/^%PDF-1\.6/);
    expect(countOf(bytes, "/S /GTS_PDFX")).toBe(1);
    expect(plainOf(bytes)).toContain("(FOGRA39)");
    expect(info).toMatchObject({
      Title: "SC-2026-001 on SRA3",
      Author: "Test Council",
      CreationDate: "D:20260301000000Z",
    });
    expect(xmp.get("pdfxid:gts_pdfxversion")).toBe("PDF/X-4");
    expect(xmp.get("pdf:trapped")).toBe("False");
  });

  it("says on every side which one it is", async () => {
    const { bytes } = await imposed([{}], { copies: 7 });
    for (const line of [
      "SC-2026-001 · SRA3 · sheet 1 of 2 · front · 2026-03-01",
      "SC-2026-001 · SRA3 · sheet 2 of 2 · back · 2026-03-01",
    ])
      await expect(bytes).toContainText(line);
    await expect(bytes).toEmbedAllFonts();
  });

  it("is the same bytes twice", async () => {
    await expect(async () => (await imposed()).bytes).toBeByteStable();
  });

  it.skipIf(!isInstalled("qpdf"))(
    "has no syntax error for qpdf (skipped where qpdf is not installed)",
    async () => {
      const { bytes } = await imposed([{}, { pages: 1 }], { copies: 4 });
      expect(printedBy(bytes, "qpdf", (file) => ["--check", file])).toContain(
        "No syntax or stream encoding errors found",
      );
    },
  );
});

describe("pages on a sheet", () => {
  const isWhite = (color: readonly number[]) =>
    color.every((part) => part === 255);

  it("stand with their corners where the plan has them, front and back", async () => {
    const { bytes, plan } = await imposed();
    for (const [index, { placements }] of plan.sides.entries()) {
      const raster = await rasterOf(bytes, 2, index);
      for (const { trim, rotation } of placements) {
        // The black square stands 10 pt from the trim's foot left corner, which turns with the item.
        const near = {
          0: [0, 1],
          90: [0, 0],
          180: [1, 0],
          270: [1, 1],
        } as const;
        const [right, foot] = near[rotation];
        const x = trim.x + (right ? trim.width - 10 : 10);
        const y = trim.y + (foot ? trim.height - 10 : 10);
        expect(Math.max(...raster.at(x, y))).toBeLessThan(60);
        const middle = raster.at(
          trim.x + trim.width / 2,
          trim.y + trim.height / 2,
        );
        expect(isWhite(middle)).toBe(false);
      }
    }
  });

  it("show their bleed outside, and their slug area nowhere", async () => {
    const { bytes, plan } = await imposed([{}], { gutter: pt(40), copies: 4 });
    const raster = await rasterOf(bytes, 2, 0);
    for (const { clip, trim } of plan.sides[0]?.placements ?? []) {
      const y = trim.y + trim.height / 2;
      expect(isWhite(raster.at(clip.x + 1.5, y))).toBe(false);
      expect(isWhite(raster.at(clip.x - 2, y))).toBe(true);
      expect(isWhite(raster.at(clip.x + clip.width + 2, y))).toBe(true);
    }
  });

  it("look the same when their operators were cut into two streams", async () => {
    const whole = await rasterOf((await imposed()).bytes);
    const cut = await rasterOf((await imposed([{ isCut: true }])).bytes);
    for (let x = 20; x < 900; x += 7)
      expect(cut.at(x, x)).toEqual(whole.at(x, x));
  });

  it("of several files share a sheet, their layers beside each other", async () => {
    const { bytes, plan } = await imposed([{}, { pages: 1 }], { copies: 2 });
    expect(plan.sides[0]?.placements.map(({ page }) => page)).toEqual([
      0, 0, 2, 2,
    ]);
    const layers = await withPdf(bytes, async (document) => {
      const config = await document.getOptionalContentConfig();
      return [...config].map(([, group]) => [group.name, group.visible]);
    });
    expect(layers).toEqual([
      ["CutContour", true],
      ["CutContour", true],
    ]);
  });

  it("lose their links, which paper does not have", async () => {
    const link = {
      Annots: [{ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9] }],
    };
    const { bytes } = await imposed([{ page: link }]);
    expect(await annotationsOf(bytes)).toEqual([]);
  });
});

describe("sources that do not go together", () => {
  it("are refused by the name of the file when they are made for different presses", async () => {
    const sources = await opened([{}, { condition: "FOGRA52" }]);
    await expect(impose(sources, planned(sources), job)).rejects.toThrow(
      'Cannot impose "file-2.pdf" with "file-1.pdf": their output intents differ',
    );
  });

  it("are refused by file and page when they have different sizes", async () => {
    const sources = await opened([{}, { trim: [148, 105] }]);
    expect(() => measureItem(sources)).toThrow(
      'Cannot impose page 1 of "file-2.pdf": it is 148 × 105 mm and the first page 105 × 148 mm',
    );
  });

  it("are refused when the plan is for other files", async () => {
    const sources = await opened([{}]);
    const plan = planned(sources, { pages: [4] });
    await expect(impose(sources, plan, job)).rejects.toThrow(
      "Cannot impose page 3: the files have 2",
    );
  });

  it("are refused when a stamp would be lost", async () => {
    const stamp = {
      Annots: [
        { Type: "Annot", Subtype: "Stamp", Rect: [0, 0, 9, 9], AP: { N: {} } },
      ],
    };
    await expect(imposed([{ page: stamp }])).rejects.toThrow(
      'Cannot impose page 1 of "file-1.pdf": it has a stamp, note or form field (Stamp); flatten it first',
    );
  });

  it("are refused when the slug line cannot spell the job's name", async () => {
    const sources = await opened([{}]);
    await expect(
      impose(sources, planned(sources), { ...job, name: "仕事" }),
    ).rejects.toThrow('Cannot write the job\'s name "仕事" in the slug line');
  });
});
