/** Requests in millimetres, and the sizes that a printer knows by heart. */
import { mm, mmToPt, pt, type Box } from "#brand";
import type {
  MarkLine,
  PlanRequest,
} from "../../../src/render/imposition/plan.ts";
import { findSheet } from "../../../src/render/imposition/sheets.ts";

/** An item and its sheet, in millimetres; one bleed and its gutter on SRA3 unless said otherwise. */
interface Wish {
  readonly trim: readonly [width: number, height: number];
  readonly sheet?: string;
  readonly bleed?: number;
  readonly gutter?: number;
}

/** What is planned. */
export const request = (
  { trim: [width, height], sheet = "sra3", bleed = 3, gutter = 6 }: Wish,
  given: Partial<PlanRequest> = {},
): PlanRequest => ({
  sheet: findSheet(sheet),
  trim: { width: mmToPt(mm(width)), height: mmToPt(mm(height)) },
  bleed: mmToPt(mm(bleed)),
  gutter: mmToPt(mm(gutter)),
  pages: [1],
  isDuplex: false,
  flip: "long",
  bindingEdge: "left",
  usesUnprintable: false,
  ...given,
});

/** A mark as a box without width. */
export const around = ({ from, to }: MarkLine): Box => ({
  x: pt(Math.min(from[0], to[0])),
  y: pt(Math.min(from[1], to[1])),
  width: pt(Math.abs(from[0] - to[0])),
  height: pt(Math.abs(from[1] - to[1])),
});

/** A box a hundredth of a point smaller on each side: what only touches it does not overlap. */
export const within = (of: Box): Box => ({
  x: pt(of.x + 0.01),
  y: pt(of.y + 0.01),
  width: pt(of.width - 0.02),
  height: pt(of.height - 0.02),
});

/** Names with width and height. */
export const sizes: readonly (readonly [string, readonly [number, number]])[] =
  [
    ["A6", [105, 148]],
    ["A5", [148, 210]],
    ["A4", [210, 297]],
    ["DL", [99, 210]],
    ["a business card", [85, 55]],
  ];
