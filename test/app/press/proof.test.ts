import { describe, expect, it } from "vitest";
import { compose } from "../../../src/app/(portal)/(signed-in)/press/[job]/proof/compose.ts";
import {
  closestInkAt,
  inkAt,
} from "../../../src/app/(portal)/(signed-in)/press/[job]/proof/ink-at.ts";
import { overLimit } from "../../../src/app/(portal)/(signed-in)/press/[job]/proof/over-limit.ts";
import type { LoadedPlates } from "../../../src/app/(portal)/(signed-in)/press/[job]/proof/shapes.ts";
import { tilesFor } from "../../../src/app/(portal)/(signed-in)/press/[job]/proof/tiles.ts";
import {
  closest,
  fitted,
  onSheet,
  panned,
  showing,
  zoomed,
} from "../../../src/app/(portal)/(signed-in)/press/[job]/proof/view.ts";
import { overprints } from "../../../src/render/preflight/report/preview/ink-colors.ts";
import { composite } from "../../../src/render/preflight/report/preview/composite.ts";

const inks = ["Cyan", "Magenta", "Yellow", "Black"] as const;

/** Plates of a sheet on which each process ink has one share everywhere; the spot and the forme as told. */
function sheetOf(
  shares: readonly number[],
  { side = 40, spot = 0, forme = 0 } = {},
): LoadedPlates {
  const flat = (step: number) => new Uint8Array(side * side).fill(step);
  return {
    width: side,
    height: side,
    density: 72,
    tiles: { side: 1024, levels: 4 },
    missing: [],
    overprints,
    plates: [
      ...inks.map((ink, index) => ({
        ink,
        kind: "process" as const,
        color: overprints[1 << index] ?? [0, 0, 0],
        data: flat(shares[index] ?? 0),
      })),
      { ink: "Orange", kind: "spot", color: [240, 120, 0], data: flat(spot) },
      {
        ink: "CutContour",
        kind: "forme",
        color: [229, 0, 125],
        data: flat(forme),
      },
    ],
  };
}

const first = (pixels: Uint8ClampedArray) => [...pixels.subarray(0, 4)];

describe("a proof on the screen", () => {
  it("of no ink is white paper", () => {
    expect(
      first(compose(sheetOf([0, 0, 0, 0]), overprints, new Set())),
    ).toEqual([255, 255, 255, 255]);
  });

  it.each([1, 3, 5, 8, 15])("shows overprint %i as the press does", (index) => {
    const shares = [0, 1, 2, 3].map((bit) => ((index >> bit) & 1) * 255);
    expect(
      first(compose(sheetOf(shares), overprints, new Set())).slice(0, 3),
    ).toEqual(overprints[index]);
  });

  it("looks like the picture of the report, tint by tint", () => {
    const sheet = sheetOf([90, 40, 200, 25]);
    const report = composite(
      {
        ...sheet,
        plates: sheet.plates
          .slice(0, 4)
          .map(({ data, ink }) => ({ data, ink, isSpot: false })),
      },
      new Map(),
    );
    const shown = first(compose(sheet, overprints, new Set()));
    for (const channel of [0, 1, 2])
      expect(
        Math.abs((shown[channel] ?? 0) - (report.data[channel] ?? 0)),
      ).toBeLessThanOrEqual(1);
  });

  it("leaves out a plate that is not shown", () => {
    const sheet = sheetOf([255, 255, 0, 0]);
    expect(
      first(compose(sheet, overprints, new Set(["Magenta"]))).slice(0, 3),
    ).toEqual(overprints[1]);
  });
});

describe("ink under the crosshair", () => {
  it("is read from each plate's own bytes; a forme is not part of the total", () => {
    const reading = inkAt(
      sheetOf([255, 51, 0, 128], { spot: 255, forme: 255 }),
      {
        x: 3.7,
        y: 0,
      },
    );
    expect(reading?.inks.map(({ percent }) => Math.round(percent))).toEqual([
      100, 20, 0, 50, 100, 100,
    ]);
    expect(Math.round(reading?.total ?? 0)).toBe(270);
  });

  it("is nothing beside the sheet", () => {
    const sheet = sheetOf([255, 0, 0, 0]);
    expect(inkAt(sheet, { x: -0.1, y: 3 })).toBeUndefined();
    expect(inkAt(sheet, { x: 40, y: 3 })).toBeUndefined();
  });
});

describe("ink above the limit", () => {
  const all = { left: 0, top: 0, right: 40, foot: 40 };

  it("is marked nowhere on a sheet that keeps it", () => {
    expect(overLimit(sheetOf([255, 255, 255, 0]), 300, all).percent).toBe(0);
  });

  it("is marked where the mean over 15 mm² is more", () => {
    const { mask, percent } = overLimit(sheetOf([255, 255, 255, 20]), 300, all);
    expect(percent).toBeGreaterThan(50);
    expect(mask[20 * 40 + 20]).toBe(1);
  });

  it("is not marked for one dark pixel: paper takes ink by areas", () => {
    const sheet = sheetOf([200, 200, 200, 0]);
    for (const { data } of sheet.plates.slice(0, 4)) data[20 * 40 + 20] = 255;
    expect(overLimit(sheet, 300, all).percent).toBe(0);
  });

  it("is not looked for in the marks beside the bleed", () => {
    const sheet = sheetOf([0, 0, 0, 0]);
    for (const { data } of sheet.plates.slice(0, 4)) data.fill(255, 0, 40 * 12);
    const inside = { left: 0, top: 14, right: 40, foot: 40 };
    expect(overLimit(sheet, 300, inside).percent).toBe(0);
    expect(overLimit(sheet, 300, all).percent).toBeGreaterThan(0);
  });
});

describe("somebody who looks at a sheet", () => {
  const sheet = { width: 1000, height: 2000 };
  const stage = { width: 800, height: 600 };
  const whole = fitted(sheet, stage);

  it("sees the whole of it first, in the middle", () => {
    expect(whole.scale).toBeCloseTo(0.285);
    expect(whole.x).toBeCloseTo((800 - 285) / 2);
  });

  it("keeps under the pointer what is zoomed", () => {
    const at = { x: 333, y: 222 };
    const before = onSheet(whole, at);
    const after = onSheet(zoomed(whole, 3, { at, least: 0.1, most: 12 }), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it("cannot zoom without end, nor push the sheet out of sight", () => {
    const at = { x: 0, y: 0 };
    const bounds = { at, least: whole.scale, most: closest(2) };
    expect(zoomed(whole, 1e9, bounds).scale).toBe(16);
    expect(zoomed(whole, 1e-9, bounds).scale).toBe(whole.scale);
    const gone = panned(whole, { x: -1e6, y: 1e6 }, { sheet, stage });
    expect(gone.x + sheet.width * gone.scale).toBeGreaterThan(0);
    expect(gone.y).toBeLessThan(stage.height);
  });

  it("sees the crosshair wherever keys take it", () => {
    const close = zoomed(whole, 10, {
      at: { x: 400, y: 300 },
      least: 0.1,
      most: 12,
    });
    const to = { x: 999, y: 1999 };
    const shown = showing(close, to, stage);
    expect(shown.x + to.x * shown.scale).toBeLessThanOrEqual(stage.width);
    expect(shown.y + to.y * shown.scale).toBeLessThanOrEqual(stage.height);
  });
});

describe("closer plates", () => {
  const plates = {
    width: 1000,
    height: 2000,
    tiles: { side: 1024, levels: 3 },
  };
  const stage = { width: 800, height: 600 };
  const at = (scale: number, x = 0, y = 0, ratio = 1) =>
    tilesFor(plates, { view: { scale, x, y }, stage, ratio });

  it("are not asked for while the page's own are close enough", () => {
    expect(at(0.3)).toEqual([]);
    expect(at(1.3)).toEqual([]);
  });

  it("are as close as the screen shows, and never closer than there are", () => {
    expect(new Set(at(2).map(({ level }) => level))).toEqual(new Set([1]));
    expect(new Set(at(2, 0, 0, 2).map(({ level }) => level))).toEqual(
      new Set([2]),
    );
    expect(new Set(at(32).map(({ level }) => level))).toEqual(new Set([3]));
  });

  it("cover the stage and nothing that lies beside it", () => {
    expect(at(4, -1500, -3000).map(({ key }) => key)).toEqual([
      "2/1/2",
      "2/2/2",
      "2/1/3",
      "2/2/3",
    ]);
    expect(at(4, 900, 0)).toEqual([]);
  });

  it("end where the page ends", () => {
    expect(at(2, -1200, -3700)).toEqual([
      {
        key: "1/1/3",
        level: 1,
        column: 1,
        row: 3,
        left: 1024,
        top: 3072,
        width: 976,
        height: 928,
      },
    ]);
  });

  it("stay a bounded number on the largest screens", () => {
    const wall = { width: 7680, height: 4320 };
    const tiles = tilesFor(
      { width: 3000, height: 3000, tiles: { side: 1024, levels: 5 } },
      { view: { scale: 8, x: -2000, y: -2000 }, stage: wall, ratio: 2 },
    );
    expect(tiles.length).toBeGreaterThan(0);
    expect(tiles.length).toBeLessThanOrEqual(12);
  });

  it("say what ink stands in a place that the page's own pixels only know the mean of", () => {
    const page = sheetOf([64, 0, 0, 0]);
    const closer = sheetOf([0, 0, 0, 0], { side: 40 });
    closer.plates[0]?.data.fill(255, 0, 40);
    const tile = {
      ...{ key: "1/0/0", level: 1, column: 0, row: 0, left: 0, top: 0 },
      ...{ width: 40, height: 40, stack: closer },
    };
    const cyanAt = (y: number) =>
      Math.round(
        closestInkAt(page, [tile], { x: 3.2, y })?.inks[0]?.percent ?? -1,
      );
    expect([cyanAt(0.2), cyanAt(0.7), cyanAt(30)]).toEqual([100, 0, 25]);
  });
});
