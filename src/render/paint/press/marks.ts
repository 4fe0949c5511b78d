/**
 * What printers steer and cut by, drawn in the slug area: trim, bleed and fold marks, register
 * targets and the colour bar. Nothing of it touches the bleed, and it paints nothing of the design.
 */
import { mm, mmToPt, type Fold, type PrintMarks } from "#brand";
import type { PdfDocument } from "../../pdf/document.ts";
import { decimals } from "../../pdf/number.ts";
import { saved } from "../../pdf/operators.ts";
import type { Resources } from "../../pdf/resources.ts";
import type { PressGeometry } from "./geometry.ts";
import { allPlates } from "./plate-spaces.ts";

/** What is marked on one page. */
export interface MarksOf {
  readonly geometry: PressGeometry;
  readonly marks: PrintMarks;
  /** In points of the frame. */
  readonly folds: readonly Fold[];
}

/** A stroke from one place of the sheet to another; y is upward. */
type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

/** Marks keep this far from the bleed, so that none of them shows when the cut wanders. */
const gap = mmToPt(mm(1));
const trimLength = mmToPt(mm(5));
const bleedLength = mmToPt(mm(2.5));
const thickness = 0.25;
/** A smaller bleed puts its marks so close to the trim's that they are taken for them. */
const leastMarkedBleed = mmToPt(mm(1));
const targetRadius = mmToPt(mm(1.5));
const targetCross = mmToPt(mm(2.5));
/** Where a target stands that gives way, as a share of its side. */
const besideTheMiddle = 3 / 4;

/** The operators that draw a page's marks in every plate, in points of the sheet. */
export function paintMarks(
  { geometry, marks, folds }: MarksOf,
  document: PdfDocument,
  resources: Resources,
): string {
  const strokes = [
    ...(marks.trimMarks
      ? cornerMarks(geometry, geometry.trim, trimLength)
      : []),
    ...(marks.bleedMarks && geometry.bleed >= leastMarkedBleed
      ? cornerMarks(geometry, geometry.bleedEdges, bleedLength)
      : []),
  ].map(line);
  const targets = marks.registration
    ? targetPlaces(geometry, folds).map(target)
    : [];
  const dashed = marks.trimMarks
    ? folds.flatMap((fold) => foldMarks(geometry, fold)).map(line)
    : [];
  if (strokes.length + targets.length + dashed.length === 0) return "";
  const ink = resources.name("ColorSpace", allPlates(document));
  return saved(
    `${ink} CS 1 SCN\n${thickness} w 0 J 0 j\n` +
      strokes.join("") +
      targets.join("") +
      (dashed.length > 0 ? `[2 1.5] 0 d\n${dashed.join("")}` : ""),
  );
}

/** Two short lines at each corner of a box that point at its edges from outside the bleed. */
function cornerMarks(
  { bleedEdges }: PressGeometry,
  [left, foot, right, top]: PressGeometry["trim"],
  length: number,
): readonly Stroke[] {
  const [bleedLeft, bleedFoot, bleedRight, bleedTop] = bleedEdges;
  return [
    ...[left, right].flatMap((x): readonly Stroke[] => [
      [x, bleedTop + gap, x, bleedTop + gap + length],
      [x, bleedFoot - gap, x, bleedFoot - gap - length],
    ]),
    ...[foot, top].flatMap((y): readonly Stroke[] => [
      [bleedLeft - gap, y, bleedLeft - gap - length, y],
      [bleedRight + gap, y, bleedRight + gap + length, y],
    ]),
  ];
}

/** Where a sheet is folded, shown at both ends of the fold. */
function foldMarks(
  { bleedEdges, trim, scale }: PressGeometry,
  { axis, at }: Fold,
): readonly Stroke[] {
  const [bleedLeft, bleedFoot, bleedRight, bleedTop] = bleedEdges;
  if (axis === "vertical") {
    const x = trim[0] + at * scale;
    return [
      [x, bleedTop + gap, x, bleedTop + gap + trimLength],
      [x, bleedFoot - gap, x, bleedFoot - gap - trimLength],
    ];
  }
  const y = trim[3] - at * scale;
  return [
    [bleedLeft - gap, y, bleedLeft - gap - trimLength, y],
    [bleedRight + gap, y, bleedRight + gap + trimLength, y],
  ];
}

/**
 * The middle of every side, in the middle of the strip of marks. A fold in the middle has its own
 * mark there, so the target gives way to it.
 */
function targetPlaces(
  { trim, bleedEdges, scale }: PressGeometry,
  folds: readonly Fold[],
): readonly (readonly [x: number, y: number])[] {
  const [bleedLeft, bleedFoot, bleedRight, bleedTop] = bleedEdges;
  const away = gap + targetCross;
  const along = (axis: Fold["axis"], length: number) =>
    length *
    (folds.some(
      (fold) =>
        fold.axis === axis &&
        Math.abs(fold.at * scale - length / 2) < 2 * targetCross,
    )
      ? besideTheMiddle
      : 1 / 2);
  const x = trim[0] + along("vertical", trim[2] - trim[0]);
  const y = trim[3] - along("horizontal", trim[3] - trim[1]);
  return [
    [x, bleedTop + away],
    [x, bleedFoot - away],
    [bleedLeft - away, y],
    [bleedRight + away, y],
  ];
}

const line = ([x0, y0, x1, y1]: Stroke): string =>
  `${decimals([x0, y0])} m ${decimals([x1, y1])} l S\n`;

/** A cross through a circle. */
function target([x, y]: readonly [x: number, y: number]): string {
  const r = targetRadius;
  const k = r * 0.552_284_749_8;
  const circle = [
    `${decimals([x + r, y])} m`,
    `${decimals([x + r, y + k, x + k, y + r, x, y + r])} c`,
    `${decimals([x - k, y + r, x - r, y + k, x - r, y])} c`,
    `${decimals([x - r, y - k, x - k, y - r, x, y - r])} c`,
    `${decimals([x + k, y - r, x + r, y - k, x + r, y])} c S`,
  ].join("\n");
  return (
    `${circle}\n` +
    line([x - targetCross, y, x + targetCross, y]) +
    line([x, y - targetCross, x, y + targetCross])
  );
}
