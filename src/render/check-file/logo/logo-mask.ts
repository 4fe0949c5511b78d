/** The logo as pixels of a size, and how like a part of a picture is to it. */
import type { LogoVersion } from "#brand";
import { luminanceOf, type Plane } from "../../pixels/likeness/luminance.ts";
import { AreaRasterizer } from "../../paint/raster/area-rasterizer.ts";
import { addPacked } from "../../paint/raster/add-packed.ts";
import {
  packPath,
  type PackedOutline,
} from "../../paint/raster/packed-outline.ts";
import type { RawPixels } from "../../supplies.ts";

/** A drawing, packed for being drawn often. */
export interface PackedLogo {
  readonly version: LogoVersion;
  readonly paths: readonly PackedOutline[];
}

/** Coverage, 0 to 1, of every pixel, by path and of all paths together. */
export interface LogoMask {
  readonly width: number;
  readonly height: number;
  /** All paths, less their mean. */
  readonly centred: Float32Array;
  /** The length of `centred` as a vector. */
  readonly norm: number;
}

export const packLogo = (version: LogoVersion): PackedLogo => ({
  version,
  paths: version.art.paths.map(({ d }) => packPath(d)),
});

/** Coverage of one path, or of all, at a size in pixels. */
export function coverOf(
  paths: readonly PackedOutline[],
  { art }: LogoVersion,
  width: number,
  height: number,
): Float32Array {
  const raster = new AreaRasterizer(width, height);
  const [scaleX, scaleY] = [width / art.width, height / art.height];
  for (const path of paths)
    addPacked(raster, path, { scaleX, scaleY, dx: 0, dy: 0 });
  const cover = new Float32Array(width * height);
  raster.sweep("nonzero", {
    span: (y, from, to, coverage) =>
      void cover.fill(coverage / 255, y * width + from, y * width + to),
  });
  return cover;
}

/** The mask of a logo at a size. */
export function maskOf(
  logo: PackedLogo,
  width: number,
  height: number,
): LogoMask {
  const centred = coverOf(logo.paths, logo.version, width, height);
  const mean = centred.reduce((sum, share) => sum + share, 0) / centred.length;
  let squares = 0;
  for (let at = 0; at < centred.length; at++) {
    const value = (centred[at] ?? 0) - mean;
    centred[at] = value;
    squares += value * value;
  }
  return { width, height, centred, norm: Math.sqrt(squares) };
}

/** A plane with the sums that means and variances of any rectangle come from. */
export interface SummedPlane extends Plane {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** Lightness of pixels, reduced to a width. */
export function planeOf(pixels: RawPixels, width: number): SummedPlane {
  const height = Math.max(
    1,
    Math.round((pixels.height * width) / pixels.width),
  );
  const from = luminanceOf(pixels);
  const values = new Float64Array(width * height);
  const [across, down] = [pixels.width / width, pixels.height / height];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [left, right] = [
        Math.floor(x * across),
        Math.max(Math.floor(x * across) + 1, Math.floor((x + 1) * across)),
      ];
      const [top, foot] = [
        Math.floor(y * down),
        Math.max(Math.floor(y * down) + 1, Math.floor((y + 1) * down)),
      ];
      let sum = 0;
      for (let row = top; row < foot; row++)
        for (let column = left; column < right; column++)
          sum += from[row * pixels.width + column] ?? 0;
      values[y * width + x] = sum / ((right - left) * (foot - top));
    }
  return summed({ width, height, values });
}

function summed(plane: Plane): SummedPlane {
  const { height, values, width } = plane;
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  const squares = new Float64Array(sums.length);
  for (let y = 0; y < height; y++) {
    let [row, rowSquares] = [0, 0];
    for (let x = 0; x < width; x++) {
      const value = values[y * width + x] ?? 0;
      row += value;
      rowSquares += value * value;
      const at = (y + 1) * stride + x + 1;
      sums[at] = (sums[at - stride] ?? 0) + row;
      squares[at] = (squares[at - stride] ?? 0) + rowSquares;
    }
  }
  return { ...plane, sums, squares };
}

/** A place in a picture that varies less than this holds no logo: standard deviation, 0 to 255. */
const leastSpread = 8;

/** The correlation of a mask with a place of a plane, -1 to 1; light on dark is negative. */
export function correlation(
  plane: SummedPlane,
  { centred, height, norm, width }: LogoMask,
  x: number,
  y: number,
): number {
  const count = width * height;
  const sum = partOf(plane, plane.sums, { x, y, width, height });
  const squares = partOf(plane, plane.squares, { x, y, width, height });
  const variance = squares - (sum * sum) / count;
  if (variance < count * leastSpread ** 2 || norm === 0) return 0;
  let product = 0;
  for (let row = 0; row < height; row++) {
    const from = (y + row) * plane.width + x;
    const mask = row * width;
    for (let column = 0; column < width; column++)
      product +=
        (centred[mask + column] ?? 0) * (plane.values[from + column] ?? 0);
  }
  return product / (norm * Math.sqrt(variance));
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function partOf(
  plane: SummedPlane,
  table: Float64Array,
  { height, width, x, y }: Rectangle,
): number {
  const stride = plane.width + 1;
  const at = (row: number, column: number) => table[row * stride + column] ?? 0;
  return (
    at(y + height, x + width) - at(y, x + width) - at(y + height, x) + at(y, x)
  );
}
