/** An affine transformation as PDFs write it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
];

/** Leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
];

/** The way back; nothing where a transformation flattens the plane to a line. */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const size = a * d - b * c;
  if (!Number.isFinite(1 / size)) return undefined;
  return [
    d / size,
    -b / size,
    -c / size,
    a / size,
    (c * f - d * e) / size,
    (b * e - a * f) / size,
  ];
}

/** A point after a transformation. */
export const apply = (
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): readonly [x: number, y: number] => [a * x + c * y + e, b * x + d * y + f];

/** By how much lengths grow on average. */
export const scaleOf = ([a, b, c, d]: Matrix): number =>
  Math.sqrt(Math.abs(a * d - b * c));

/** Six numbers as a matrix; the identity where they are not six. */
export function matrixOf(numbers: readonly number[] | undefined): Matrix {
  const [a, b, c, d, e, f] = numbers ?? [];
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? identity
    : [a, b, c, d, e, f];
}
