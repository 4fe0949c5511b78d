/** Which squares of closer plates somebody needs who looks at a sheet: pure arithmetic. */
import type { LoadedPlates, PlateTile } from "./shapes.ts";
import type { Size, View } from "./view.ts";

/** Squares that are looked at at once; where there would be more, they are taken from a level before. */
export const mostTiles = 12;

/** A pixel of plates may be as wide as this many of the screen before closer ones are asked for. */
const widest = 1.34;

interface Looked {
  readonly view: View;
  readonly stage: Size;
  /** Pixels of the screen for one of the stage. */
  readonly ratio: number;
}

/** The squares that lie on the stage, row by row; none where the page's own plates are close enough. */
export function tilesFor(
  plates: Pick<LoadedPlates, "height" | "tiles" | "width">,
  { ratio, stage, view }: Looked,
): readonly PlateTile[] {
  const wanted = Math.ceil(Math.log2((view.scale * ratio) / widest));
  for (
    let level = Math.min(plates.tiles.levels, wanted);
    level > 0;
    level -= 1
  ) {
    const tiles = tilesOf(plates, level, { stage, view });
    if (tiles.length <= mostTiles) return tiles;
  }
  return [];
}

function tilesOf(
  { height, tiles: { side }, width }: Parameters<typeof tilesFor>[0],
  level: number,
  { stage, view }: Pick<Looked, "stage" | "view">,
): readonly PlateTile[] {
  const times = 2 ** level;
  const length = side / (times / view.scale);
  const columns = between(view.x, length, {
    room: stage.width,
    count: Math.ceil((width * times) / side),
  });
  const rows = between(view.y, length, {
    room: stage.height,
    count: Math.ceil((height * times) / side),
  });
  return rows.flatMap((row) =>
    columns.map((column) => ({
      key: `${level}/${column}/${row}`,
      level,
      column,
      row,
      left: column * side,
      top: row * side,
      width: Math.min(side, width * times - column * side),
      height: Math.min(side, height * times - row * side),
    })),
  );
}

/** The squares of one direction that the stage shows: the first begins at `start`, each is `length` long. */
function between(
  start: number,
  length: number,
  { count, room }: { readonly count: number; readonly room: number },
): readonly number[] {
  const first = Math.max(0, Math.floor(-start / length));
  const end = Math.min(count, Math.ceil((room - start) / length));
  return Array.from(
    { length: Math.max(0, end - first) },
    (_, index) => first + index,
  );
}
