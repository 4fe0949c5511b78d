import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import type { PressReport } from "../../../../src/render/preflight/report/press-report.ts";
import { smallFile } from "../../paint/press/small-file.ts";
import { hostile, hostileFile } from "./hostile-file.ts";
import { reportFor } from "./inspect-file.ts";

describe("the report of a press file of our own", () => {
  let bytes: Uint8Array;
  let report: PressReport;

  beforeAll(async () => {
    bytes = await smallFile();
    report = await reportFor(bytes);
  });

  it("says what the file claims to be", () => {
    expect(report.file).toMatchObject({
      name: "poster.pdf",
      bytes: bytes.length,
      pdfVersion: "1.6",
      conformance: "PDF/X-4",
      outputCondition: "FOGRA39",
      title: "Feed the caddy",
      isEncrypted: false,
    });
  });

  it("gives boxes in millimetres from the trim's corner", () => {
    const [page] = report.pages;
    expect(page?.trim).toEqual({ x: 0, y: 0, width: 210, height: 297 });
    expect(page?.bleed).toEqual({ x: -3, y: -3, width: 216, height: 303 });
    expect(page?.safe).toEqual({ x: 3, y: 3, width: 204, height: 291 });
  });

  it("weighs the ink of every plate inside the trim", () => {
    const plates = report.pages[0]?.plates;
    const share = (ink: string) =>
      plates?.coverage.find((coverage) => coverage.ink === ink)?.percent;
    // A ground of 4/4/8/0 lies under a photograph of a thirteenth of the page.
    expect(share("Cyan")).toBeGreaterThan(3);
    expect(share("Yellow")).toBeGreaterThan(7);
    expect(share("Yellow")).toBeLessThan(20);
    expect(plates?.totalInk.percent).toBeLessThanOrEqual(300);
  });

  it("lists the font with the sizes that it is set in", () => {
    expect(report.fonts).toHaveLength(1);
    expect(report.fonts[0]).toMatchObject({ isEmbedded: true, isSubset: true });
    expect(report.fonts[0]?.least).toBeGreaterThan(5);
  });

  it("lists the photograph with its density and packing", () => {
    expect(report.images).toHaveLength(1);
    expect(report.images[0]).toMatchObject({
      page: 1,
      box: { x: 0, y: 0, width: 31.75, height: 21.17 },
      colorSpace: "CMYK",
      encoding: "JPEG",
    });
  });

  it("names every rule with what became of it, and why some are not asked", () => {
    const outcome = (code: string) =>
      report.rules.find((rule) => rule.code === code);
    expect(outcome("press/encrypted")?.outcome).toBe("passed");
    expect(outcome("press/wrong-size")).toMatchObject({
      outcome: "not-asked",
      because: "no size was ordered",
    });
    expect(report.rules.every(({ says, source }) => says && source)).toBe(true);
  });

  it("is the same for the same file", async () => {
    expect(JSON.stringify(await reportFor(bytes))).toBe(JSON.stringify(report));
  });
});

describe("the report of a file that others made", () => {
  it("passes no rule of what the file does not have", async () => {
    const letter = await PDFDocument.create();
    letter.addPage([595, 842]).drawRectangle({ width: 99, height: 99 });
    const { rules } = await reportFor(await letter.save());
    const because = (code: string) =>
      rules.find((rule) => rule.code === code)?.because;
    expect(because("press/not-pdfx")).toMatch(/no XMP packet/);
    expect(because("press/trapped")).toMatch(/does not say that it is PDF\/X/);
    expect(because("press/output-profile")).toMatch(/no output intent/);
    expect(because("press/missing-bleed")).toMatch(/where it is cut/);
    expect(because("press/rgb")).toBeUndefined();
  });

  it("refuses it, gravest findings first, numbered as they are marked", async () => {
    const report = await reportFor(hostileFile());
    const gravity = report.findings.map(({ severity }) =>
      ["block", "warn", "note"].indexOf(severity),
    );
    expect(report.verdict).toBe("refused");
    expect(gravity).toEqual(gravity.toSorted());
    expect(report.findings.map(({ number }) => number)).toEqual(
      report.findings.map((_, index) => index + 1),
    );
    expect(report.counts.block).toBeGreaterThan(3);
  });

  it("finds a size that was not ordered, and asks for none where none was", async () => {
    const trim = { width: 595, height: 842 };
    const report = await reportFor(hostileFile(), { order: { trim } });
    const rule = report.rules.find(({ code }) => code === "press/wrong-size");
    expect(rule).toMatchObject({ outcome: "found", findings: 1 });
  });

  it("spells names in their own script, and takes out what steers a terminal", async () => {
    const report = await reportFor(hostileFile());
    const spot = report.inks.find(({ kind }) => kind === "spot");
    expect(spot).toMatchObject({
      name: hostile.spot.replace("\u001b", "\ufffd"),
      screen: "#e3000b",
      standIn: "CMYK 0 100 100 0",
    });
    expect(report.file.title).toMatch(/^ملصق/);
    expect(JSON.stringify(report)).not.toMatch(
      /\\u00[01][0-9a-f]|[\u007f-\u009f\u202e]/,
    );
  });

  it("says that a font is missing, with the size that it is set in", async () => {
    const report = await reportFor(hostileFile());
    expect(report.fonts).toEqual([
      {
        name: hostile.font,
        type: "TrueType",
        isEmbedded: false,
        isSubset: false,
        least: 6,
        greatest: 6,
        page: 1,
      },
    ]);
  });

  it.each([0, 90, 180, 270])(
    "keeps places where they are on a page turned by %d degrees",
    async (turn) => {
      const report = await reportFor(hostileFile(1, turn));
      expect(report.pages[0]?.turn).toBe(turn);
      // The picture: 100 by 60 points at 200, 200, the trim's top-left corner at 10, 585.
      expect(report.images[0]?.box).toEqual({
        x: 67.03,
        y: 114.65,
        width: 35.28,
        height: 21.17,
      });
      // The spot's red area stands at the trim's foot.
      expect(report.pages[0]?.plates?.totalInk.box.y).toBeGreaterThan(180);
    },
  );
});
