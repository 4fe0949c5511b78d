import { bottom, box, right, type Box } from "../box.ts";
import { BrandError } from "../brand-error.ts";
import type { Format } from "../format.ts";
import type { PathSegment, Point } from "../svg/path-segment.ts";
import { mm, mmToPt, pt, type Mm, type Pt } from "../units.ts";
import { designCode } from "./design-code.ts";
import { foldsOf } from "./folds.ts";
import { trimBox } from "./format-boxes.ts";

/**
 * What the die does beside the guillotine's straight cuts: holes, round corners, creases.
 *
 * Paths are in points from the trim's top-left corner, at final size. How they are drawn (spot,
 * overprint, layer) belongs to the press painter.
 */
export interface CutLine {
  /** The spot by which the forme's maker knows what to do with the path. */
  readonly name: "CutContour" | "Crease" | "Perforation";
  readonly path: readonly PathSegment[];
}

/** What of a format's die is not fixed by the format. */
export interface CutOptions {
  /** 1 is the side that the die sees, the outside of a folded format. */
  readonly page?: number;
  /** Weight of the stock, grams per square metre: from `creasedFrom` on folds are creased. */
  readonly grammage?: number;
  /** Diameter of a hanger's hole, from 45 to 60 mm. */
  readonly hole?: Mm;
}

/** ISO/IEC 7810 ID-1: the corner of every bank card. */
const cardCorner = mmToPt(mm(3.18));

/** Nothing is printed above this on a bin hanger, so that the hole may wander. */
const hangerClearZone = mm(75);
const usualHole = mm(50);

/**
 * The paths that a die cuts or creases in a format beside its trim; none for most.
 *
 * @example
 * cutLinesOf(findFormat("bin-hanger")).map(({ name }) => name); // ["CutContour"]
 * cutLinesOf(findFormat("dl-6pp-roll"), { grammage: 200 }).map(({ name }) => name); // ["Crease", "Crease"]
 * cutLinesOf(findFormat("dl-6pp-roll")); // []
 */
export function cutLinesOf(
  format: Format,
  { page = 1, grammage = 0, hole = usualHole }: CutOptions = {},
): readonly CutLine[] {
  const creases = foldsOf(format, page, grammage)
    .filter(({ kind }) => kind === "crease")
    .map(({ at }) => creaseAt(at, format.height));
  if (designCode(format) === "bin-hanger")
    return [hangerHole(format, hole), ...creases];
  if (designCode(format) === "id-card")
    return [roundedCard(format), ...creases];
  return creases;
}

const creaseAt = (x: Pt, height: Pt): CutLine => ({
  name: "Crease",
  path: [
    { kind: "move", to: [x, 0] },
    { kind: "line", to: [x, height] },
  ],
});

/** The hole stands in the middle of the clear zone, with as much card above it as print is kept off below. */
function hangerHole(format: Format, hole: Mm): CutLine {
  if (!(hole >= 45 && hole <= 60))
    throw new BrandError(
      "format/hole",
      `Expected a hole of 45 to 60 mm for "${format.code}" but received ${hole}`,
    );
  const around = box(
    format.width / 2 - mmToPt(hole) / 2,
    mmToPt(hangerClearZone) / 2 - mmToPt(hole) / 2,
    mmToPt(hole),
    mmToPt(hole),
  );
  const path = roundedBox(around, pt(mmToPt(hole) / 2));
  // A circle has no straight sides: a plotter would stop at lines without length.
  return {
    name: "CutContour",
    path: path.filter(({ kind }) => kind !== "line"),
  };
}

const roundedCard = (format: Format): CutLine => ({
  name: "CutContour",
  path: roundedBox(trimBox(format), cardCorner),
});

/** How far the handles of a quarter circle reach, as a share of its radius. */
const quarterHandle = 0.5522847498;

/** A box with round corners, clockwise; a box twice as wide and high as the radius is a circle. */
function roundedBox(of: Box, radius: Pt): readonly PathSegment[] {
  const [x, y, far, foot] = [of.x, of.y, right(of), bottom(of)];
  const k = radius * (1 - quarterHandle);
  const r = radius;
  const line = (to: Point): PathSegment => ({ kind: "line", to });
  const curve = (first: Point, second: Point, to: Point): PathSegment => ({
    kind: "curve",
    first,
    second,
    to,
  });
  return [
    { kind: "move", to: [x + r, y] },
    line([far - r, y]),
    curve([far - k, y], [far, y + k], [far, y + r]),
    line([far, foot - r]),
    curve([far, foot - k], [far - k, foot], [far - r, foot]),
    line([x + r, foot]),
    curve([x + k, foot], [x, foot - k], [x, foot - r]),
    line([x, y + r]),
    curve([x, y + k], [x + k, y], [x + r, y]),
    { kind: "close" },
  ];
}
