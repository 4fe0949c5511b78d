import { box, type Box, type Pt } from "#brand";

/** A block of equal items in rows and columns. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly isTurned: boolean;
  /** Trims from the top left, row by row. */
  readonly trims: readonly Box[];
}

/** What has to fit where. */
export interface GridRequest {
  readonly area: Box;
  readonly trim: { readonly width: Pt; readonly height: Pt };
  readonly bleed: Pt;
  readonly gutter: Pt;
}

/** A sheet is cut to a hundredth of a millimetre at best; what is closer counts as fitting. */
const tolerance = 0.03;

/**
 * The grid that holds most items, upright or all turned a quarter; upright where both hold as
 * many. It stands in the middle of its area, and is empty when not one item fits.
 */
export function fitGrid(request: GridRequest): Grid {
  const upright = gridOf(request, false);
  const turned = gridOf(request, true);
  return turned.trims.length > upright.trims.length ? turned : upright;
}

function gridOf(request: GridRequest, isTurned: boolean): Grid {
  const { area, bleed, gutter, trim } = request;
  const width = isTurned ? trim.height : trim.width;
  const height = isTurned ? trim.width : trim.height;
  const columns = countOf(area.width - 2 * bleed, width, gutter);
  const rows = countOf(area.height - 2 * bleed, height, gutter);
  const stride = { x: width + gutter, y: height + gutter };
  const left = area.x + (area.width - (columns * stride.x - gutter)) / 2;
  const top = area.y + (area.height - (rows * stride.y - gutter)) / 2;
  const trims = Array.from({ length: columns * rows }, (_, index) =>
    box(
      left + (index % columns) * stride.x,
      top + Math.floor(index / columns) * stride.y,
      width,
      height,
    ),
  );
  return { columns, rows, isTurned, trims };
}

const countOf = (room: number, length: number, gutter: number): number =>
  Math.max(0, Math.floor((room + gutter + tolerance) / (length + gutter)));

/**
 * As far as the ink of one item may reach: its bleed, but only half way to a neighbour.
 * `occupied` says which places of the grid print on this side.
 */
export function clipOf(
  grid: Grid,
  index: number,
  {
    bleed,
    gutter,
    occupied,
  }: { bleed: Pt; gutter: Pt; occupied: ReadonlySet<number> },
): Box {
  const trim = grid.trims[index] ?? box(0, 0, 0, 0);
  const column = index % grid.columns;
  const inner = Math.min(bleed, gutter / 2);
  const reach = (isInside: boolean, neighbour: number): number =>
    isInside && occupied.has(neighbour) ? inner : bleed;
  const left = reach(column > 0, index - 1);
  const right = reach(column < grid.columns - 1, index + 1);
  const top = reach(true, index - grid.columns);
  const foot = reach(true, index + grid.columns);
  return box(
    trim.x - left,
    trim.y - top,
    trim.width + left + right,
    trim.height + top + foot,
  );
}
