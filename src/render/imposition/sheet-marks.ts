import { bottom, box, inset, mm, mmToPt, right, type Box } from "#brand";
import type { MarkLine, SlugRoom } from "./plan.ts";
import type { Sheet } from "./sheets.ts";

/** Marks stand at least this far from the trim, so that a cut that wanders leaves none of them. */
const leastOffset = mmToPt(mm(2));
const markLength = mmToPt(mm(5));
/** Shorter marks show nobody where to cut. */
const leastLength = mmToPt(mm(1));

/** The block of items around which marks stand. */
export interface Block {
  readonly sheet: Sheet;
  readonly trims: readonly Box[];
  /** Around all trims. */
  readonly trim: Box;
  /** Around all ink. */
  readonly bleed: Box;
}

/** Where the marks of each edge begin and how far they may go, outward from the block. */
function reaches({ sheet, trim, bleed }: Block) {
  const start = {
    left: Math.min(bleed.x, trim.x - leastOffset),
    top: Math.min(bleed.y, trim.y - leastOffset),
    right: Math.max(right(bleed), right(trim) + leastOffset),
    bottom: Math.max(bottom(bleed), bottom(trim) + leastOffset),
  };
  // An edge whose marks would begin beyond the sheet has marks without length.
  const end = {
    left: Math.min(start.left, Math.max(0, start.left - markLength)),
    top: Math.min(start.top, Math.max(0, start.top - markLength)),
    right: Math.max(
      start.right,
      Math.min(sheet.width, start.right + markLength),
    ),
    bottom: Math.max(
      start.bottom,
      Math.min(sheet.height, start.bottom + markLength),
    ),
  };
  return { start, end };
}

/**
 * Marks at both ends of every cut, outside all ink. A cut goes through the whole block, so no mark
 * stands between items. An edge without room for marks gets none.
 */
export function trimMarksOf(block: Block): readonly MarkLine[] {
  const { start, end } = reaches(block);
  const columns = distinct(
    block.trims.flatMap((trim) => [trim.x, right(trim)]),
  );
  const rows = distinct(block.trims.flatMap((trim) => [trim.y, bottom(trim)]));
  return [
    ...columns.flatMap((x) => [
      { from: [x, start.top], to: [x, end.top] } as const,
      { from: [x, start.bottom], to: [x, end.bottom] } as const,
    ]),
    ...rows.flatMap((y) => [
      { from: [start.left, y], to: [end.left, y] } as const,
      { from: [start.right, y], to: [end.right, y] } as const,
    ]),
  ].filter(({ from, to }) => lengthOf({ from, to }) >= leastLength);
}

/** A cross at the middle of each edge of the sheet, by which front and back are laid over each other. */
export function centerMarksOf(block: Block): readonly MarkLine[] {
  const { start, end } = reaches(block);
  const { width, height } = block.sheet;
  const arm = leastLength * 2;
  const upright = (from: number, to: number): readonly MarkLine[] => [
    { from: [width / 2, from], to: [width / 2, to] },
    {
      from: [width / 2 - arm, (from + to) / 2],
      to: [width / 2 + arm, (from + to) / 2],
    },
  ];
  const level = (from: number, to: number): readonly MarkLine[] => [
    { from: [from, height / 2], to: [to, height / 2] },
    {
      from: [(from + to) / 2, height / 2 - arm],
      to: [(from + to) / 2, height / 2 + arm],
    },
  ];
  return [
    upright(start.top, end.top),
    upright(start.bottom, end.bottom),
    level(start.left, end.left),
    level(start.right, end.right),
  ].flatMap((cross) =>
    cross[0] && lengthOf(cross[0]) >= leastLength ? cross : [],
  );
}

/** What the slug line needs: its depth across, and clear space beside marks along. */
const slugDepth = mmToPt(mm(2.4));
const slugClearance = mmToPt(mm(2));
/** Between the line and the ink of the nearest item. */
const slugDistance = mmToPt(mm(1));
const leastSlugWidth = mmToPt(mm(40));

/**
 * Room for the slug line between the marks of one edge, inside what the press prints: at the foot
 * if it can be, else at the head, else upwards at a side; nothing where all are too narrow.
 */
export function slugRoomOf(
  block: Block,
  marks: readonly MarkLine[],
): SlugRoom | undefined {
  const printable = inset(
    box(0, 0, block.sheet.width, block.sheet.height),
    block.sheet.unprintable,
  );
  const { start } = reaches(block);
  const strips: readonly (readonly [Box, 0 | 270])[] = [
    [between(printable, { top: start.bottom + slugDistance }), 0],
    [between(printable, { foot: start.top - slugDistance }), 0],
    [between(printable, { far: start.left - slugDistance }), 270],
    [between(printable, { left: start.right + slugDistance }), 270],
  ];
  for (const [strip, rotation] of strips) {
    const found = widestGap(strip, rotation, marks);
    if (found) return { box: found, rotation };
  }
  return undefined;
}

interface Cuts {
  readonly left?: number;
  readonly top?: number;
  readonly far?: number;
  readonly foot?: number;
}

function between(of: Box, cuts: Cuts): Box {
  const x = cuts.left ?? of.x;
  const y = cuts.top ?? of.y;
  return box(x, y, (cuts.far ?? right(of)) - x, (cuts.foot ?? bottom(of)) - y);
}

/** The longest part of a strip that no mark crosses, as deep as one line of type. */
function widestGap(
  strip: Box,
  rotation: 0 | 270,
  marks: readonly MarkLine[],
): Box | undefined {
  const isLevel = rotation === 0;
  const [from, to] = isLevel
    ? [strip.x, right(strip)]
    : [strip.y, bottom(strip)];
  if ((isLevel ? strip.height : strip.width) < slugDepth) return undefined;
  const crossings = marks
    .filter((mark) => crosses(strip, mark))
    .flatMap((mark) =>
      isLevel ? [mark.from[0], mark.to[0]] : [mark.from[1], mark.to[1]],
    );
  const ends = [
    from - slugClearance,
    ...crossings,
    to + slugClearance,
  ].toSorted((a, b) => a - b);
  const gaps = ends.slice(1).map((end, index) => {
    const begin = (ends[index] ?? end) + slugClearance;
    return { begin, length: end - slugClearance - begin };
  });
  const [widest] = gaps.toSorted((a, b) => b.length - a.length);
  if (!widest || widest.length < leastSlugWidth) return undefined;
  return isLevel
    ? box(widest.begin, strip.y, widest.length, slugDepth)
    : box(strip.x, widest.begin, slugDepth, widest.length);
}

const crosses = (strip: Box, { from, to }: MarkLine): boolean =>
  Math.max(from[0], to[0]) >= strip.x &&
  Math.min(from[0], to[0]) <= right(strip) &&
  Math.max(from[1], to[1]) >= strip.y &&
  Math.min(from[1], to[1]) <= bottom(strip);

const lengthOf = ({ from, to }: MarkLine): number =>
  Math.hypot(to[0] - from[0], to[1] - from[1]);

/** Places that differ by more than a hairline, ascending. */
const distinct = (places: readonly number[]): readonly number[] =>
  places
    .toSorted((a, b) => a - b)
    .filter(
      (place, index, all) =>
        index === 0 || place - (all[index - 1] ?? 0) > 0.05,
    );
