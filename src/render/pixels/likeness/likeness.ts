/**
 * Tells whether two photographs show the same picture, by 64 bits that stay nearly the same when
 * it is resized, recompressed, made lighter or cropped a little. It does not see mirrored or
 * turned copies, and it recognises nobody.
 */
import type { PicturePixels } from "../../supplies.ts";
import { averaged, luminanceOf } from "./luminance.ts";

/** A perceptual hash: 64 bits as 16 hexadecimal digits. */
export type Likeness = string;

/** Cells to a side that the transform looks at, and how many of its lowest waves count. */
const cells = 32;
const waves = 8;

/** At most as many differing bits as the same picture has after light handling. */
export const alikeWithin = 8;

/**
 * The hash of a picture: pHash. The luminance at 32 × 32 goes through a cosine transform; of
 * the 8 × 8 slowest waves but the constant one, each is a bit: above the median or not.
 */
export function likenessOf(pixels: PicturePixels): Likeness {
  const { width, height } = pixels;
  const plane = { width, height, values: luminanceOf(pixels) };
  const spectrum = lowWaves(averaged(plane, cells));
  const sorted = [...spectrum].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  let bits = 0n;
  for (const strength of spectrum)
    bits = (bits << 1n) | (strength > median ? 1n : 0n);
  return bits.toString(16).padStart(16, "0");
}

/** Waves by how slow they are: 64 after the constant one, along and down. */
function lowWaves(values: Float64Array): readonly number[] {
  const strengths: number[] = [];
  for (let down = 0; down <= waves; down++)
    for (let along = 0; along <= waves; along++) {
      const isWanted =
        (down < waves && along < waves && down + along > 0) ||
        (down === 0 && along === waves);
      if (isWanted) strengths.push(strengthOf(values, along, down));
    }
  return strengths;
}

/** Every wave that is asked for, cell by cell: a cosine takes longer than looking it up. */
const wavesTable = Float64Array.from(
  { length: (waves + 1) * cells },
  (_, at) => {
    const index = at % cells;
    const frequency = Math.floor(at / cells);
    return Math.cos(((2 * index + 1) * frequency * Math.PI) / (2 * cells));
  },
);

const wave = (frequency: number, index: number): number =>
  wavesTable[frequency * cells + index] ?? 0;

function strengthOf(values: Float64Array, along: number, down: number): number {
  let sum = 0;
  for (let y = 0; y < cells; y++) {
    let row = 0;
    for (let x = 0; x < cells; x++)
      row += (values[y * cells + x] ?? 0) * wave(along, x);
    sum += row * wave(down, y);
  }
  return sum;
}

/** How many bits of two hashes differ, 0 to 64. */
export const likenessDistance = (one: Likeness, other: Likeness): number =>
  differingBits(one.slice(0, 8), other.slice(0, 8)) +
  differingBits(one.slice(8), other.slice(8));

/** Of eight digits: halves are quicker than one large integer, and libraries are large. */
function differingBits(one: string, other: string): number {
  let different = parseInt(one, 16) ^ parseInt(other, 16);
  let count = 0;
  for (; different !== 0; different &= different - 1) count++;
  return count;
}

/** A hash that differs in few bits. */
export interface Alike<Of> {
  readonly of: Of;
  readonly distance: number;
}

/** The photographs that differ in at most so many bits, the most alike first. */
export const findAlike = <Of>(
  likeness: Likeness,
  among: Iterable<readonly [of: Of, likeness: Likeness]>,
  most: number = alikeWithin,
): readonly Alike<Of>[] =>
  Array.from(among, ([of, other]) => ({
    of,
    distance: likenessDistance(likeness, other),
  }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
