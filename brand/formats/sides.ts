import type { Insets } from "../box.ts";
import type { Pt } from "../units.ts";

/** One figure for all four sides, or four in the order top, right, bottom, left. */
export type SafeRow =
  number | readonly [top: number, right: number, bottom: number, left: number];

/** Insets from a table's figures, in the unit that `toPt` reads. */
export const sides = (row: SafeRow, toPt: (length: number) => Pt): Insets => {
  const [top, right, bottom, left] =
    typeof row === "number" ? [row, row, row, row] : row;
  return {
    top: toPt(top),
    right: toPt(right),
    bottom: toPt(bottom),
    left: toPt(left),
  };
};
