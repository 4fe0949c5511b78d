import type { Matrix } from "../pdf/operators.ts";
import type { ForeignPage } from "../pdf/foreign/page-tree.ts";
import type { Placement } from "./plan.ts";

/** Clockwise quarter turns in a space whose y grows upward: a, b, c and d of the matrix. */
const turns = {
  0: [1, 0, 0, 1],
  90: [0, -1, 1, 0],
  180: [-1, 0, 0, -1],
  270: [0, 1, -1, 0],
} as const;

/**
 * The transformation that lays a page's trim over its place on the sheet: from the page's space
 * into the sheet's, both with y upward.
 */
export function placingMatrix(
  page: Pick<ForeignPage, "trim" | "rotate" | "unit">,
  { trim, rotation }: Pick<Placement, "trim" | "rotation">,
  sheetHeight: number,
): Matrix {
  const angle = (page.rotate + rotation) % 360;
  const quarter = ([90, 180, 270] as const).find((turn) => turn === angle) ?? 0;
  const [a, b, c, d] = turns[quarter];
  const [left, foot, right, top] = page.trim;
  const x = (page.unit * (left + right)) / 2;
  const y = (page.unit * (foot + top)) / 2;
  // Middle over middle: sizes that differ by less than a cut spread the difference evenly.
  return [
    a * page.unit,
    b * page.unit,
    c * page.unit,
    d * page.unit,
    trim.x + trim.width / 2 - (a * x + c * y),
    sheetHeight - trim.y - trim.height / 2 - (b * x + d * y),
  ];
}
