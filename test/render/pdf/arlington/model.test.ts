import { expect, test } from "vitest";
import { readPdf } from "../../../../src/render/read-pdf/read-pdf.ts";
import { checkObjects } from "../../../support/arlington/check-objects.ts";
import { parseFormula } from "../../../support/arlington/formula.ts";
import { readModel } from "../../../support/arlington/model.ts";
import { bytesOf, handMade, onePage } from "../../read-pdf/hand-made.ts";

const model = readModel();
const link = (entries: string) =>
  `<< /Type /Annot /Subtype /Link /Rect [0 0 10 10] ${entries} >>`;
const page = (entries: string) =>
  `<< /Type /Page /Parent 2 0 R /Resources << >> /MediaBox [0 0 595 842] /Contents 4 0 R ${entries} >>`;
const whole = { ...onePage, 3: page("") };

const faultsOf = (objects: Readonly<Record<number, string>>) =>
  checkObjects(
    readPdf(bytesOf(handMade({ objects: { ...whole, ...objects } }))),
    model,
  ).map(({ message, where }) => `${where}: ${message}`);

const atPage = "FileTrailer/Root/Pages/Kids/0";

test("the model is read whole", () => {
  expect(model.size).toBe(613);
});

test("every formula of the model can be parsed", () => {
  const cells = [...model.values()]
    .flat()
    .flatMap(
      ({ conditions, deprecated, indirect, links, required, values }) => [
        deprecated,
        required,
        ...indirect,
        ...[conditions, links, values].flat(2),
      ],
    )
    .filter((cell) => cell.startsWith("fn:"));
  expect(cells.length).toBeGreaterThan(1500);
  for (const cell of cells) expect(() => parseFormula(cell)).not.toThrow();
});

test("a file in which nothing is wrong has no fault", () => {
  expect(faultsOf({})).toEqual([]);
});

test.each([
  [
    "an entry that is missing",
    { 3: onePage[3] ?? "" },
    `${atPage} (PageObject): lacks the entry Resources`,
  ],
  [
    "an entry of the wrong type",
    { 3: page("/StructParents /S") },
    `${atPage} (PageObject): StructParents is no integer`,
  ],
  [
    "a value that is not one of those allowed",
    { 3: page("/Tabs /X") },
    `${atPage} (PageObject): Tabs is "X", not`,
  ],
  [
    "a value that breaks a condition",
    { 3: page("/Rotate 45") },
    `${atPage} (PageObject): Rotate is "45", not`,
  ],
  [
    "an entry that nobody knows",
    { 3: page("/Tab /S") },
    `${atPage} (PageObject): has the entry Tab, which it may not have`,
  ],
  [
    "an entry of a later version",
    { 3: page("/OutputIntents []") },
    `${atPage} (PageObject): OutputIntents is of 2.0, and the file of 1.6`,
  ],
  [
    "an entry of former times",
    { 3: page("/Hid true") },
    `${atPage} (PageObject): Hid is deprecated since 1.3`,
  ],
  [
    "a stand-in for a reference",
    {
      1: "<< /Type /Catalog /Pages << /Type /Pages /Kids [3 0 R] /Count 1 >> >>",
    },
    "FileTrailer/Root (Catalog): Pages is no reference",
  ],
  [
    "a value of an annotation that is not one of those allowed",
    { 3: page("/Annots [5 0 R]"), 5: link("/H /Q") },
    `${atPage}/Annots/0 (AnnotLink): H is "Q", not`,
  ],
  ["an object that nothing refers to", { 9: "<< >>" }, "object 9: nothing"],
])("%s is a fault", (_, objects, fault) => {
  expect(
    faultsOf(objects).map((line) => line.slice(0, fault.length)),
  ).toContain(fault);
});
