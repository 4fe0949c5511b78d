/** Where a picture is calm enough for words. It does not say which color they should have. */
import type { PicturePixels } from "../../supplies.ts";
import { luminanceOf, type Plane } from "../likeness/luminance.ts";

/** A third of a picture; left, middle and right are of its width, top and bottom of its height. */
export const thirds = [
  "left",
  "center",
  "right",
  "top",
  "middle",
  "bottom",
] as const;

/** One of the thirds. */
export type Third = (typeof thirds)[number];

/** How calm a third is. */
export interface CopySpace {
  readonly third: Third;
  /** Mean step between neighbouring pixels, 0 to 255, at 256 pixels to the longer side. */
  readonly edgeEnergy: number;
  readonly isCalm: boolean;
}

/**
 * Edge energy up to which words are easy to read. Skies and soft grounds have 1 to 6, meadows and
 * woods 8 to 25, at 256 pixels to the longer side.
 */
const calmUpTo = 6;

/** Each third with its edge energy. */
export function copySpaceOf(pixels: PicturePixels): readonly CopySpace[] {
  const { width, height } = pixels;
  const plane = { width, height, values: luminanceOf(pixels) };
  return thirds.map((third) => {
    const edgeEnergy = energyIn(plane, third);
    return { third, edgeEnergy, isCalm: edgeEnergy <= calmUpTo };
  });
}

const shares: Readonly<Record<Third, readonly [number, number]>> = {
  left: [0, 1 / 3],
  center: [1 / 3, 2 / 3],
  right: [2 / 3, 1],
  top: [0, 1 / 3],
  middle: [1 / 3, 2 / 3],
  bottom: [2 / 3, 1],
};

function energyIn({ width, height, values }: Plane, third: Third): number {
  const [from, to] = shares[third];
  const isAcross = third === "left" || third === "center" || third === "right";
  const [left, right] = isAcross ? [from * width, to * width] : [0, width];
  const [top, bottom] = isAcross ? [0, height] : [from * height, to * height];
  let sum = 0;
  let count = 0;
  for (let y = Math.floor(top); y < Math.floor(bottom) - 1; y++)
    for (let x = Math.floor(left); x < Math.floor(right) - 1; x++) {
      const at = y * width + x;
      const here = values[at] ?? 0;
      const across = (values[at + 1] ?? 0) - here;
      const down = (values[at + width] ?? 0) - here;
      // Math.hypot guards against overflow, which takes ten times as long.
      sum += Math.sqrt(across * across + down * down);
      count++;
    }
  return count === 0 ? 0 : Math.round((sum / count) * 100) / 100;
}
