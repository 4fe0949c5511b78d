/** How far a bucket reaches on each axis of CIE Lab; two colors further apart look nothing alike. */
export const bucketSide = 20;

/** Axes reach from -128 to 127, and lightness from 0 to 100. */
const perAxis = 16;
const shift = 8;

const cell = (value: number): number =>
  Math.min(perAxis - 1, Math.max(0, Math.floor(value / bucketSide) + shift));

const numberOf = (l: number, a: number, b: number): number =>
  (l * perAxis + a) * perAxis + b;

/** The bucket of a color, by which an index finds it. */
export const bucketOf = (l: number, a: number, b: number): number =>
  numberOf(cell(l), cell(a), cell(b));

const near = (value: number): readonly number[] =>
  [-1, 0, 1]
    .map((step) => cell(value) + step)
    .filter((place) => place >= 0 && place < perAxis);

/** Every bucket that may hold a color at most `bucketSide` away. */
export const bucketsAround = (
  l: number,
  a: number,
  b: number,
): readonly number[] =>
  near(l).flatMap((light) =>
    near(a).flatMap((red) =>
      near(b).map((yellow) => numberOf(light, red, yellow)),
    ),
  );
