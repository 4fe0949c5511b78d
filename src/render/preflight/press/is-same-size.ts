/** Points: a tenth of a millimetre. */
const tolerance = 0.284;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether two pages are cut alike, give or take a tenth of a millimetre. */
export const isSameSize = (one: Size, other: Size): boolean =>
  Math.abs(one.width - other.width) <= tolerance &&
  Math.abs(one.height - other.height) <= tolerance;
