import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  conditionsWith,
  defaultPrinter,
  findCondition,
  findPrinter,
  printers,
  printingConditions,
  totalInkOf,
} from "#brand";

const folder = new URL("../../../brand/printing/icc/", import.meta.url);

it.each([
  ["coated", "ISOcoated_v2_300_bas.icc"],
  ["uncoated", "Uncoated_FOGRA29_300.icc"],
  ["newsprint", "Uncoated_FOGRA29_300.icc"],
])("%s paper is described by %s, byte for byte", (code, file) => {
  const bytes = readFileSync(new URL(file, folder));
  const digest = createHash("sha256").update(bytes).digest("hex");
  expect(findCondition(code).iccProfile).toBe(digest);
});

it("every printer prints on a condition that there is", () => {
  const codes = printingConditions.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(printers.map(({ condition }) => condition)),
  );
});

it("every printer bears the day that its figures were checked", () => {
  for (const { checked, source } of printers) {
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source).not.toBe("");
  }
});

it("a trade printer is meant where none is named", () => {
  expect(findPrinter(defaultPrinter).condition).toBe("coated");
});

it("a large-format printer takes artwork at a quarter and at a tenth", () => {
  const { bleed, scales } = findPrinter("large-format");
  expect(bleed).toBe(5);
  expect(scales).toEqual([1, 0.25, 0.1]);
});

it("a newspaper neither bleeds nor takes small white text", () => {
  const { bleed, marks, limits } = findPrinter("newspaper");
  expect(bleed).toBe(0);
  expect(marks.bleedMarks).toBe(false);
  expect(limits.leastReversedText).toBe(9);
});

it.each([
  ["house", "coated", 300],
  ["house", "newsprint", 240],
  ["uncoated", "uncoated", 280],
  ["newspaper", "coated", 240],
  ["office", "coated", 280],
])("%s on %s paper holds %d per cent of ink", (printer, condition, most) => {
  expect(totalInkOf(findPrinter(printer), findCondition(condition))).toBe(most);
});

it("a mistyped printer is answered with those that there are", () => {
  expect(() => findPrinter("newspapers")).toThrow(
    'Expected the code of a printer but received "newspapers", did you mean "newspaper": choose one of house, uncoated, large-format, newspaper, office',
  );
});

it("a mistyped condition is answered with those that there are", () => {
  expect(() => findCondition("FOGRA99")).toThrow(
    'Expected the code of a printing condition but received "FOGRA99": choose one of coated, uncoated, newsprint, or install one',
  );
});

const installed = { ...findCondition("coated"), code: "fogra51" };

it("an installed condition is found by its code", () => {
  expect(findCondition("fogra51", conditionsWith([installed]))).toBe(installed);
});

it.each([[[findCondition("coated")]], [[installed, installed]]])(
  "no two conditions share a code",
  (taken) => {
    expect(() => conditionsWith(taken)).toThrow("there is one of that code");
  },
);
