import { expect, it } from "vitest";
import { csvLine } from "../../../src/plugin/studio/csv-line.ts";

it.each([
  ["a formula", "=1+1", `"'=1+1"`],
  ["a number to call", "+44 1632 960 000", `"'+44 1632 960 000"`],
  ["a formula behind a space", " @SUM(A1)", `"' @SUM(A1)"`],
  ["a formula behind a tab", "\t-1", `"'\t-1"`],
  ["words", "Feed the caddy", `"Feed the caddy"`],
  ["quotes", 'Say "yes"', `"Say ""yes"""`],
])("a cell with %s opens in a spreadsheet as words", (_, cell, line) => {
  expect(csvLine([cell])).toBe(`${line}\r\n`);
});
