import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import type { Clip } from "../surface/clip.ts";
import { within } from "../surface/clip.ts";
import { layGroup } from "../surface/lay-group.ts";
import { invert, multiply, type Matrix } from "../surface/matrix.ts";
import { areaOf, intersect, isEmpty, touched } from "../surface/pixel-area.ts";
import { Surface } from "../surface/surface.ts";
import type { ContentRun } from "./content-run.ts";
import { Entries } from "./entries.ts";
import { groupState, initialState, type ColorState } from "./graphics-state.ts";
import { deepestContent } from "./limits.ts";

/** More tiles than this are not drawn one by one. */
const mostTiles = 20_000;

/** Where and how tiles are laid. */
export interface TileUse {
  /** From the pattern's space to pixels. */
  readonly matrix: Matrix;
  readonly clip: Clip;
  /** The colour of tiles that have none of their own. */
  readonly color: ColorState | undefined;
  /** 0 to 1, of the pattern as a whole. */
  readonly opacity: number;
}

/** Draws a tiling pattern by running its cell as often as the clip shows it. */
export async function drawTiles(
  run: ContentRun,
  pattern: PdfStream,
  tiles: TileUse,
): Promise<void> {
  const { state, page } = run;
  if (run.isHidden) return;
  const whole = tiles.opacity >= 1 && !state.softMask && !state.blend;
  if (whole) {
    await drawCells(run, run.surface, pattern, tiles);
    return;
  }
  const box = touched(intersect(tiles.clip.area, run.surface.box));
  if (isEmpty(box)) return;
  const group = new Surface(box, page.inks.names.length, true);
  page.budget.spend(group.width * group.height);
  await drawCells(run, group, pattern, {
    ...tiles,
    clip: { area: box },
  });
  layGroup(
    {
      surface: run.surface,
      clip: tiles.clip,
      opacity: Math.round(255 * tiles.opacity),
      softMask: state.softMask,
      blend: state.blend,
      spend: (pixels) => page.budget.spend(pixels),
    },
    group,
  );
}

/** The cells that show within a clip, counted along both steps. */
interface Range {
  readonly columns: readonly [from: number, to: number];
  readonly rows: readonly [from: number, to: number];
}

async function drawCells(
  run: ContentRun,
  surface: Surface,
  pattern: PdfStream,
  { matrix, clip, color }: TileUse,
): Promise<void> {
  const { page } = run;
  const entries = new Entries(page.file, pattern.dict);
  const bounds = entries.numbers("BBox") ?? [];
  const stepX = Math.abs(entries.number("XStep") ?? 0);
  const stepY = Math.abs(entries.number("YStep") ?? 0);
  const range = rangeOf(bounds, [stepX, stepY], { matrix, clip, surface });
  if (!range || run.depth >= deepestContent) {
    page.missing.add("A tiling pattern is damaged or too fine and not drawn");
    return;
  }
  const isUncolored = entries.number("PaintType") === 2;
  for (let row = range.rows[0]; row <= range.rows[1]; row++) {
    for (let column = range.columns[0]; column <= range.columns[1]; column++) {
      const place = multiply([1, 0, 0, 1, column * stepX, row * stepY], matrix);
      const cell = within(clip, areaOf(bounds, place));
      if (isEmpty(cell.area)) continue;
      const begun = initialState(place, cell);
      await page.run(
        {
          page,
          surface,
          resources: entries.entries("Resources") ?? run.resources,
          state:
            isUncolored && color
              ? {
                  ...groupState(run.state),
                  matrix: place,
                  clip: cell,
                  fill: color,
                  stroke: color,
                }
              : begun,
          depth: run.depth + 1,
          isUncolored,
        },
        pattern,
      );
    }
  }
}

function rangeOf(
  bounds: readonly number[],
  [stepX, stepY]: readonly [number, number],
  { matrix, clip, surface }: { matrix: Matrix; clip: Clip; surface: Surface },
): Range | undefined {
  const back = invert(matrix);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = bounds;
  if (!back || !(stepX > 0) || !(stepY > 0)) return undefined;
  const { left, top, right, bottom } = intersect(clip.area, surface.box);
  const seen = areaOf([left, top, right, bottom], back);
  const columns = [
    Math.floor((seen.left - Math.max(x0, x1)) / stepX),
    Math.ceil((seen.right - Math.min(x0, x1)) / stepX),
  ] as const;
  const rows = [
    Math.floor((seen.top - Math.max(y0, y1)) / stepY),
    Math.ceil((seen.bottom - Math.min(y0, y1)) / stepY),
  ] as const;
  const count = (columns[1] - columns[0] + 1) * (rows[1] - rows[0] + 1);
  return count <= mostTiles ? { columns, rows } : undefined;
}
