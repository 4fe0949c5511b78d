/**
 * Plans how finished pages share sheets of paper, front and back, as pure geometry: counts, places,
 * turns, marks. It reads no PDF and writes none.
 */
import { union, type Box } from "#brand";
import { clipOf, fitGrid, type Grid } from "./fit-grid.ts";
import { placingArea } from "./placing-area.ts";
import type {
  Placement,
  PlanRequest,
  Rotation,
  SheetPlan,
  SheetSide,
} from "./plan.ts";
import {
  checkRequest,
  greatestSheets,
  tooLarge,
  tooMany,
} from "./refuse-plan.ts";
import {
  centerMarksOf,
  slugRoomOf,
  trimMarksOf,
  type Block,
} from "./sheet-marks.ts";
import { boxBehind, rotationBehind, turningAxis } from "./turn-sheet.ts";

/** A piece of paper by its pages, counted from 0; a leaf without a back has one. */
type Leaf = readonly [front: number, back?: number];

/** Where every page of a request goes. */
export function planSheet(request: PlanRequest): SheetPlan {
  checkRequest(request);
  const grid = fitGrid({ ...request, area: placingArea(request) });
  const perSheet = grid.trims.length;
  if (perSheet === 0) throw tooLarge(request);
  const leaves = leavesOf(request);
  const copies =
    request.copies ?? Math.max(1, Math.floor(perSheet / leaves.length));
  const sheets = Math.ceil((leaves.length * copies) / perSheet);
  if (sheets > greatestSheets) throw tooMany(request, sheets);
  const sides: SheetSide[] = [];
  for (let number = 1; number <= sheets; number++) {
    const first = (number - 1) * perSheet;
    const count = Math.min(perSheet, leaves.length * copies - first);
    const placed = Array.from({ length: count }, (_, index): Leaf => {
      const leaf = leaves[Math.floor((first + index) / copies)];
      return leaf ?? [0];
    });
    sides.push(...sidesOf(request, grid, { number, placed }));
  }
  const { columns, rows, isTurned } = grid;
  const notes = notesOf(request, sides);
  return {
    sheet: request.sheet,
    columns,
    rows,
    perSheet,
    isTurned,
    copies,
    sheets,
    sides,
    notes,
  };
}

/** Every source begins a leaf of its own, whatever the one before it ends with. */
function leavesOf({ pages, isDuplex }: PlanRequest): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let first = 0;
  for (const count of pages) {
    for (let page = 0; page < count; page += isDuplex ? 2 : 1) {
      const hasBack = isDuplex && page + 1 < count;
      leaves.push(hasBack ? [first + page, first + page + 1] : [first + page]);
    }
    first += count;
  }
  return leaves;
}

/** The front of one sheet, and its back when there is one. */
function sidesOf(
  request: PlanRequest,
  grid: Grid,
  { number, placed }: { number: number; placed: readonly Leaf[] },
): readonly SheetSide[] {
  const { sheet, flip, bindingEdge, isDuplex } = request;
  const rotation: Rotation = grid.isTurned ? 90 : 0;
  const fronts = placementsOf(
    request,
    grid,
    placed.map(([front]) => front),
    rotation,
  );
  const trims = grid.trims.slice(0, placed.length);
  const front = sideOf(request, {
    number,
    face: "front",
    placements: fronts,
    trims,
  });
  if (!isDuplex) return [front];
  const turned = rotationBehind(
    rotation,
    turningAxis(sheet, flip),
    bindingEdge,
  );
  const behind = (of: Box): Box => boxBehind(of, sheet, flip);
  const backs = placementsOf(
    request,
    grid,
    placed.map(([, back]) => back),
    turned,
  ).map((placement) => ({
    ...placement,
    trim: behind(placement.trim),
    clip: behind(placement.clip),
  }));
  return [
    front,
    sideOf(request, {
      number,
      face: "back",
      placements: backs,
      trims: trims.map(behind),
    }),
  ];
}

/** Pages in their places as the front shows them; places without a page stay white. */
function placementsOf(
  { bleed, gutter }: PlanRequest,
  grid: Grid,
  pages: readonly (number | undefined)[],
  rotation: Rotation,
): readonly Placement[] {
  const occupied = new Set(
    pages.flatMap((page, index) => (page === undefined ? [] : [index])),
  );
  return pages.flatMap((page, index) => {
    const trim = grid.trims[index];
    if (page === undefined || !trim) return [];
    return [
      {
        page,
        trim,
        clip: clipOf(grid, index, { bleed, gutter, occupied }),
        rotation,
      },
    ];
  });
}

function sideOf(
  { sheet }: PlanRequest,
  {
    number,
    face,
    placements,
    trims,
  }: {
    number: number;
    face: "front" | "back";
    placements: readonly Placement[];
    trims: readonly Box[];
  },
): SheetSide {
  const trim = trims.reduce(union);
  const bleed = placements.map(({ clip }) => clip).reduce(union, trim);
  const block: Block = { sheet, trims, trim, bleed };
  const trimMarks = trimMarksOf(block);
  const centerMarks = centerMarksOf(block);
  const slugRoom = slugRoomOf(block, [...trimMarks, ...centerMarks]);
  return {
    sheet: number,
    face,
    placements,
    trimMarks,
    centerMarks,
    trim,
    bleed,
    ...(slugRoom && { slugRoom }),
  };
}

/** Every cut has two ends; fewer marks mean a margin without room. */
function notesOf(
  request: PlanRequest,
  sides: readonly SheetSide[],
): readonly string[] {
  const notes: string[] = [];
  const [first] = sides;
  if (request.bleed === 0)
    notes.push("Pages have no bleed: a cut that wanders leaves a white edge");
  if (request.usesUnprintable)
    notes.push(
      `Items may stand in the edge that the press leaves white on ${request.sheet.name}`,
    );
  if (first && new Set(first.trimMarks.map(directionOf)).size < 4)
    notes.push("At least one margin has no room for trim marks");
  if (first && !first.slugRoom)
    notes.push("No margin has room for the slug line");
  return notes;
}

const directionOf = ({ from, to }: SheetSide["trimMarks"][number]): string =>
  `${Math.sign(to[0] - from[0])},${Math.sign(to[1] - from[1])}`;
