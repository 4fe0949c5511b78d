import { ToolkitError } from "../errors.ts";
import type { PageGrid } from "./page-grid.ts";
import { multiply } from "./surface/matrix.ts";
import { intersect } from "./surface/pixel-area.ts";

/** A square of a page's grid, seen closer. */
export interface PlateTile {
  /** How many times the grid's density is doubled, from 1. */
  readonly level: number;
  /** From 0 at the page's upper left corner. */
  readonly column: number;
  readonly row: number;
}

/** Pixels of a tile's side; those at the right and the foot are cut where the page ends. */
export const tileSide = 1024;

/** Closer than this no press shows more, pixels per inch. */
const finest = 1200;

/** How many levels the tiles of a grid of this density have. */
export const tileLevels = (density: number): number =>
  Math.max(0, Math.floor(Math.log2(finest / density)));

/** The grid of one tile: its pixels fall into those of the page's grid, whole ones into each. */
export function tileGrid(grid: PageGrid, tile: PlateTile): PageGrid {
  const { column, level, row } = tile;
  const times = 2 ** level;
  const left = column * tileSide;
  const top = row * tileSide;
  const right = Math.min(left + tileSide, grid.box.right * times);
  const bottom = Math.min(top + tileSide, grid.box.bottom * times);
  const isCloser = level >= 1 && level <= tileLevels(grid.density);
  if (!isCloser || left >= right || top >= bottom)
    throw new ToolkitError(
      "not-found",
      `The page has no tile ${column}, ${row} at level ${level}: tiles of ${tileSide} pixels count from 0, and levels end at ${finest} ppi`,
    );
  const box = { left: 0, top: 0, right: right - left, bottom: bottom - top };
  const { clip } = grid;
  return {
    density: grid.density * times,
    box,
    matrix: multiply(grid.matrix, [times, 0, 0, times, -left, -top]),
    clip: intersect(box, {
      left: clip.left * times - left,
      top: clip.top * times - top,
      right: clip.right * times - left,
      bottom: clip.bottom * times - top,
    }),
  };
}
