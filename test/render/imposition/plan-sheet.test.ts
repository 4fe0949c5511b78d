import { describe, expect, it } from "vitest";
import { contains, overlaps, pt, ptToMm, type Box } from "#brand";
import type { SheetSide } from "../../../src/render/imposition/plan.ts";
import { planSheet } from "../../../src/render/imposition/plan-sheet.ts";
import { findSheet, sheets } from "../../../src/render/imposition/sheets.ts";
import { request, sizes, within } from "./plan-request.ts";

const counts: Readonly<Record<string, readonly [number, number]>> = {
  A6: [6, 8],
  A5: [4, 4],
  A4: [2, 2],
  DL: [4, 6],
  "a business card": [21, 25],
};

describe("an SRA3 sheet", () => {
  it.each(sizes)(
    "holds %s as often as a printer would say, with bleed gutters and butted",
    (name, trim) => {
      const apart = planSheet(request({ trim }));
      const butted = planSheet(request({ trim, gutter: 0 }));
      expect([apart.perSheet, butted.perSheet]).toEqual(counts[name]);
      expect(apart.sides[0]?.placements).toHaveLength(apart.perSheet);
    },
  );

  it.each(sizes)("keeps every %s whole, printable and by itself", (_, trim) => {
    for (const gutter of [0, 4, 6, 10]) {
      const { sheet, sides } = planSheet(request({ trim, gutter }));
      const { placements } = sides[0] ?? { placements: [] };
      const { left, top } = sheet.unprintable;
      const printable: Box = {
        x: left,
        y: top,
        width: pt(sheet.width - 2 * left),
        height: pt(sheet.height - 2 * top),
      };
      for (const [index, { clip, trim: cut }] of placements.entries()) {
        expect(contains(printable, clip, 0.05)).toBe(true);
        expect(contains(clip, cut)).toBe(true);
        const others = placements.filter((_, other) => other !== index);
        const touching = others.filter((other) =>
          overlaps(within(clip), other.clip),
        );
        expect(touching).toEqual([]);
      }
    }
  });

  it("gives the last card its whole bleed where no neighbour stands", () => {
    const { sides } = planSheet(
      request({ trim: [85, 55], gutter: 0 }, { copies: 26 }),
    );
    const [alone] = sides[1]?.placements ?? [];
    expect(sides.map(({ placements }) => placements.length)).toEqual([25, 1]);
    expect(ptToMm(alone?.clip.width ?? pt(0))).toBeCloseTo(55 + 6, 6);
    expect(ptToMm(alone?.clip.height ?? pt(0))).toBeCloseTo(85 + 6, 6);
  });
});

describe("copies", () => {
  const pagesOf = (sides: readonly SheetSide[]) =>
    sides.map(({ placements }) => placements.map(({ page }) => page));

  it("fill one sheet equally when nobody asks for a number", () => {
    const { sides, copies } = planSheet(
      request({ trim: [105, 148] }, { pages: [4] }),
    );
    expect(copies).toBe(1);
    expect(pagesOf(sides)).toEqual([[0, 1, 2, 3]]);
    expect(
      pagesOf(planSheet(request({ trim: [105, 148] }, { pages: [2] })).sides),
    ).toEqual([[0, 0, 0, 1, 1, 1]]);
  });

  it("are made as often as asked, on as many sheets as that takes", () => {
    const { sides, sheets: count } = planSheet(
      request({ trim: [148, 210] }, { pages: [2], copies: 3 }),
    );
    expect(count).toBe(2);
    expect(pagesOf(sides)).toEqual([
      [0, 0, 0, 1],
      [1, 1],
    ]);
  });

  it.each([0, -1, 1.5, NaN])("of %s are refused", (copies) => {
    expect(() => planSheet(request({ trim: [105, 148] }, { copies }))).toThrow(
      "Expected a whole number of copies, 1 or more",
    );
  });

  it("beyond a thousand sheets are a print run, and refused", () => {
    expect(() =>
      planSheet(request({ trim: [210, 297] }, { copies: 2001 })),
    ).toThrow("Cannot write 1001 sheets of SRA3 into one file: at most 1000");
  });
});

describe("office paper", () => {
  it("takes two A5 on an A4 without bleed, and says what that means", () => {
    const plan = planSheet(
      request(
        { trim: [148, 210], sheet: "a4", bleed: 0, gutter: 0 },
        { usesUnprintable: true },
      ),
    );
    expect(plan).toMatchObject({ perSheet: 2, isTurned: true, rows: 2 });
    expect(plan.notes).toEqual([
      "Pages have no bleed: a cut that wanders leaves a white edge",
      "Items may stand in the edge that the press leaves white on A4",
      "At least one margin has no room for trim marks",
      "No margin has room for the slug line",
    ]);
  });

  it("refuses an item that is larger than what it prints", () => {
    expect(() => planSheet(request({ trim: [210, 297], sheet: "a4" }))).toThrow(
      "Cannot place an item of 210 × 297 mm with 3 mm bleed on A4: it has 200 × 287 mm to print on; choose a larger sheet or less bleed",
    );
  });
});

describe("the sheets", () => {
  it("are the six of office and studio, all upright", () => {
    expect(
      sheets.map(({ code, width, height }) => [
        code,
        Math.round(ptToMm(width)),
        Math.round(ptToMm(height)),
      ]),
    ).toEqual([
      ["a4", 210, 297],
      ["a3", 297, 420],
      ["sra3", 320, 450],
      ["sra2", 450, 640],
      ["sra1", 640, 900],
      ["b2", 520, 740],
    ]);
  });

  it("are known by their exact code", () => {
    expect(() => findSheet("SRA3")).toThrow(
      'Unknown sheet "SRA3": choose one of a4, a3, sra3',
    );
  });
});
