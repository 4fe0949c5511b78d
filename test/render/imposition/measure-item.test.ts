import { describe, expect, it } from "vitest";
import { box, mm, mmToPt, ptToMm } from "#brand";
import { measureItem } from "../../../src/render/imposition/measure-item.ts";
import { placingMatrix } from "../../../src/render/imposition/place-page.ts";
import { openForeignPdf } from "../../../src/render/pdf/foreign/foreign-pdf.ts";
import { pressPdf, type PressWish } from "./press-pdf.ts";

const measured = async (wish: PressWish) =>
  measureItem([await openForeignPdf(pressPdf(wish), "flyer.pdf")]);

const round = (length: number): number => Math.round(length * 1000) / 1000;

describe("pages that were finished", () => {
  it("are measured at their trim and bleed", async () => {
    const item = await measured({ trim: [99, 210], bleed: 3, pages: 2 });
    expect(round(ptToMm(item.trim.width))).toBe(99);
    expect(round(ptToMm(item.trim.height))).toBe(210);
    expect(round(ptToMm(item.bleed))).toBe(3);
    expect(item).toMatchObject({ pages: [2], notes: [] });
  });

  it("that are shown turned or enlarged are measured as they are seen", async () => {
    const item = await measured({
      trim: [99, 210],
      page: { Rotate: 90, UserUnit: 2 },
    });
    expect(round(ptToMm(item.trim.width))).toBe(420);
    expect(round(ptToMm(item.trim.height))).toBe(198);
    expect(round(ptToMm(item.bleed))).toBe(6);
  });

  it("without a trim are cut at their media, without bleed, and that is said", async () => {
    const item = await measured({ trim: [99, 210], hasTrim: false, pages: 2 });
    expect(round(ptToMm(item.trim.width))).toBe(99 + 2 * 8);
    expect(item.bleed).toBe(0);
    expect(item.notes).toEqual([
      '2 of 2 pages of "flyer.pdf" have no TrimBox: their MediaBox is taken for it, without bleed',
    ]);
  });
});

describe("a page in its place", () => {
  const sheetHeight = mmToPt(mm(450));

  it.each([
    [0, 0],
    [0, 90],
    [90, 90],
    [180, 270],
    [270, 0],
    [90, 0],
  ] as const)(
    "shown at %d degrees and laid at %d has its trim over the place's edges",
    (rotate, rotation) => {
      const isTurned = (rotate + rotation) % 180 === 90;
      const page = { trim: [10, 20, 110, 220], rotate, unit: 1.5 } as const;
      const place = isTurned ? box(30, 40, 300, 150) : box(30, 40, 150, 300);
      const [a, b, c, d, e, f] = placingMatrix(
        page,
        { trim: place, rotation },
        sheetHeight,
      );
      const corners = [
        [10, 20],
        [110, 220],
      ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f]);
      const xs = corners.map(([x = NaN]) => x).toSorted((p, q) => p - q);
      const ys = corners.map(([, y = NaN]) => y).toSorted((p, q) => p - q);
      expect(xs.map(round)).toEqual([30, 30 + place.width].map(round));
      expect(ys.map(round)).toEqual(
        [sheetHeight - 40 - place.height, sheetHeight - 40].map(round),
      );
      expect(round(a * d - b * c)).toBe(2.25);
    },
  );
});
