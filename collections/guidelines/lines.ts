import type { TextareaFieldValidation } from "payload";

/** The lines of a text that say anything, without the space around them. */
export const linesOf = (text: string | null | undefined): readonly string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A table as it is pasted from a spreadsheet or typed: cells parted by tabs or by `|`. */
export const cellsOf = (
  text: string | null | undefined,
): readonly (readonly string[])[] =>
  linesOf(text).map((line) =>
    line.split(line.includes("\t") ? "\t" : "|").map((cell) => cell.trim()),
  );

/** A table has a head, at least one row, and as many cells in each. */
export const validateTable: TextareaFieldValidation = (value) => {
  const [head, ...rows] = cellsOf(value);
  if (!head || rows.length === 0)
    return "Write the head on the first line and at least one row below it";
  const wrong = rows.findIndex((row) => row.length !== head.length);
  return (
    wrong < 0 ||
    `Row ${wrong + 1} has ${rows[wrong]?.length ?? 0} cells and the head has ${head.length}: part cells with | or a tab`
  );
};
