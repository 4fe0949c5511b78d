import { box, findFormat, mm, mmToPt, type PrintMarks } from "#brand";
import { describe, expect, it } from "vitest";
import type { PressJob } from "../../../../src/render/press-job.ts";
import { fill, makeFrame } from "../../../support/make-frame.ts";
import { objectsOf } from "../../../support/pdf-objects.ts";
import {
  isPainting,
  pageOperators,
  type Operator,
} from "../../../support/pdf-operators.ts";
import "../../../support/pdf-matchers.ts";
import { rasterOf, textOf, withPdf } from "../../../support/pdf-reader.ts";
import { ringOf, strokesOf } from "./furniture.ts";
import { jobFor, painted } from "./press-sample.ts";

const slugArea = mmToPt(mm(12));
const none: PrintMarks = {
  trimMarks: false,
  bleedMarks: false,
  registration: false,
  colorBar: false,
  slugLine: false,
};

/** A sheet whose bleed is white, so that all ink on it is furniture. */
function sheetOf(code: string, given: Partial<PressJob> = {}, page = 1) {
  const format = findFormat(code);
  const frame = makeFrame(format, [fill(box(0, 0, 9, 9), "white")], [], page);
  return painted([frame], jobFor("house", given));
}

const withMarks = (marks: Partial<PrintMarks>): Partial<PressJob> => {
  const { printer } = jobFor("house");
  return { printer: { ...printer, marks: { ...none, ...marks } } };
};

const operatorsFor = async (...sheet: Parameters<typeof sheetOf>) =>
  pageOperators(objectsOf(await sheetOf(...sheet)));

describe("trim marks", () => {
  it("point at the trim's edges from a millimetre beyond the bleed", async () => {
    const strokes = strokesOf(
      await operatorsFor("a4", withMarks({ trimMarks: true })),
    );
    expect(strokes.map(({ edges }) => edges)).toEqual(
      expect.arrayContaining([
        [15, 316, 15, 321],
        [15, 6, 15, 11],
        [225, 316, 225, 321],
        [6, 15, 11, 15],
        [229, 312, 234, 312],
      ]),
    );
    expect(strokes).toHaveLength(8);
  });

  it("are hairlines in every plate", async () => {
    const operators = await operatorsFor("a4", withMarks({ trimMarks: true }));
    const strokes = operators.filter(({ name }) => name === "S");
    expect(strokes[0]?.state).toMatchObject({ SCN: "1", w: "0.25" });
    const all = objectsOf(await sheetOf("a4")).map(({ text }) => text);
    expect(all.join("\n")).toMatch(/\/Separation\s+\/All\s+\/DeviceCMYK/);
  });
});

describe("bleed marks", () => {
  it("are left out where the bleed is so small that they would be taken for trim marks", async () => {
    const marks = withMarks({ bleedMarks: true });
    expect(strokesOf(await operatorsFor("a4", marks))).toHaveLength(8);
    expect(strokesOf(await operatorsFor("ooh-48", marks))).toHaveLength(0);
  });
});

describe("fold marks", () => {
  it("are dashed, at both ends of every fold, mirrored inside", async () => {
    const folds = async (page: number) =>
      strokesOf(
        await operatorsFor("dl-6pp-roll", withMarks({ trimMarks: true }), page),
      )
        .filter(({ dash }) => dash !== undefined)
        .map(({ edges }) => edges[0]);
    expect(await folds(1)).toEqual([112, 112, 212, 212]);
    expect(await folds(2)).toEqual([115, 115, 215, 215]);
  });

  it("have their place to themselves: a target gives way", async () => {
    const operators = await operatorsFor(
      "dl-4pp",
      withMarks({ trimMarks: true, registration: true }),
    );
    const atTheFold = strokesOf(operators).filter(
      ({ edges: [left = 0, , right = 0] }) => left < 116 && right > 112,
    );
    expect(atTheFold.map(({ dash }) => dash)).toEqual([
      "[2 1.5] 0",
      "[2 1.5] 0",
    ]);
  });
});

describe("the colour bar", () => {
  const patchesOf = (operators: readonly Operator[]) =>
    operators.flatMap((operator, index) =>
      isPainting(operator) && operators[index - 1]?.name === "re"
        ? [operators[index - 1]?.state["k"]]
        : [],
    );

  it("has solids, overprints and halves of the process inks", async () => {
    const patches = patchesOf(
      await operatorsFor("a4", withMarks({ colorBar: true })),
    );
    expect(patches.slice(0, 12)).toEqual([
      ...["1 0 0 0", "0 1 0 0", "0 0 1 0", "0 0 0 1"],
      ...["0 1 1 0", "1 0 1 0", "1 1 0 0"],
      ...["0.5 0 0 0", "0 0.5 0 0", "0 0 0.5 0", "0 0 0 0.5", "0.5 0.4 0.4 0"],
    ]);
  });

  it("has a solid and a half of every spot", async () => {
    const frame = makeFrame(findFormat("a4"), [fill(box(0, 0, 9, 9), "mere")]);
    const job = jobFor("house", {
      usesSpots: true,
      ...withMarks({ colorBar: true }),
    });
    const operators = pageOperators(objectsOf(await painted([frame], job)));
    const spots = operators.filter(({ name }) => name === "scn");
    expect(spots.map(({ operands }) => operands[0])).toEqual(["1", "0.5", "1"]);
  });
});

describe("the slug line", () => {
  const words = async (code: string, given: Partial<PressJob> = {}) =>
    (await textOf(await sheetOf(code, given))).replace(/\s+/g, " ");

  it("names the job, the page and the inks", async () => {
    expect(await words("a4")).toMatch(
      /SC-2026-001 · feed-the-caddy · A4 poster\/flyer · trim 210 × 297 mm · bleed 3 mm · scale 100 % · FOGRA39 · v1 · 2026-03-01 · page 1 of 1 · [\da-f]{12} · CMYK/,
    );
  });

  it.each(["business-card", "a7", "dl", "ooh-48"])(
    "stays on the sheet of %s, above the marks",
    async (code) => {
      const bytes = await sheetOf(code, withMarks({ slugLine: true }));
      await withPdf(bytes, async (file) => {
        const page = await file.getPage(1);
        const [, , width = 0, height = 0] = page.view;
        const { items } = await page.getTextContent();
        const runs = items.flatMap((item) => ("str" in item ? [item] : []));
        expect(runs).not.toHaveLength(0);
        const tops = runs.map(({ transform, height }) => transform[5] + height);
        const feet = runs.map(({ transform }) => transform[5]);
        const rights = runs.map(({ transform, width }) => transform[4] + width);
        expect(Math.max(...tops)).toBeLessThan(height);
        expect(Math.min(...feet)).toBeGreaterThan(
          height - slugArea + mmToPt(mm(6.5)),
        );
        expect(Math.max(...rights)).toBeLessThan(width);
      });
    },
  );
});

describe("the slug area", () => {
  it.each(["a4", "business-card", "dl-4pp"])(
    "of %s keeps a millimetre beside the bleed free of ink, and the bleed free of marks",
    async (code) => {
      const page = await rasterOf(await sheetOf(code), 4);
      const width = page.width / 4;
      const height = page.height / 4;
      const ring = ringOf(width, height, [
        slugArea - mmToPt(mm(0.9)),
        slugArea + 2,
      ]);
      const inked = ring.filter(([x, y]) =>
        page.at(x, y).some((channel) => channel < 250),
      );
      expect(inked).toEqual([]);
    },
  );

  it("is empty, and not there, for a printer who wants no marks", async () => {
    const bytes = await sheetOf("a4", withMarks({}));
    const operators = pageOperators(objectsOf(bytes));
    expect(operators.filter(isPainting)).toHaveLength(1);
    const bleed = mmToPt(mm(3));
    await expect(bytes).toHaveBoxes({
      media: [0, 0, mmToPt(mm(216)), mmToPt(mm(303))],
      trim: [bleed, bleed, mmToPt(mm(213)), mmToPt(mm(300))],
    });
  });
});
