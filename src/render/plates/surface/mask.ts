import type { PixelBox } from "../../paint/raster/pixel-box.ts";
import { portion } from "./surface.ts";

/** How far pixels let ink through: 0 to 255 inside a box, one value everywhere else. */
export interface Mask {
  readonly box: PixelBox;
  readonly data: Uint8Array;
  readonly outside: number;
}

/** Joins a value of a mask with what was there. */
export type Join = (was: number, is: number) => number;

/** The lesser of two: edges that two clips share stay as they are. */
export const least: Join = (was, is) => (is < was ? is : was);

/** Lets through a portion of a portion. */
export const both: Join = portion;

/** Joins a mask's row from `from` to before `to` into `row`, whose first entry is pixel `from`. */
export function joinRow(
  mask: Mask,
  row: Uint8Array,
  place: { readonly y: number; readonly from: number; readonly to: number },
  join: Join,
): void {
  const { box, data, outside } = mask;
  const { y, from, to } = place;
  const isInside = y >= box.top && y < box.bottom;
  const left = isInside ? Math.min(Math.max(from, box.left), to) : to;
  const right = isInside ? Math.max(left, Math.min(to, box.right)) : to;
  for (let x = from; x < left; x++)
    row[x - from] = join(row[x - from] ?? 0, outside);
  let at = (y - box.top) * (box.right - box.left) + left - box.left;
  for (let x = left; x < right; x++)
    row[x - from] = join(row[x - from] ?? 0, data[at++] ?? 0);
  for (let x = right; x < to; x++)
    row[x - from] = join(row[x - from] ?? 0, outside);
}
