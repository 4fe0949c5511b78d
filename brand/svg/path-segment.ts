/** A coordinate pair in the drawing's own units. */
export type Point = readonly [x: number, y: number];

/** One step of an outline, in absolute coordinates: all that a painter must know of SVG paths. */
export type PathSegment =
  | { readonly kind: "move"; readonly to: Point }
  | { readonly kind: "line"; readonly to: Point }
  | {
      readonly kind: "curve";
      readonly first: Point;
      readonly second: Point;
      readonly to: Point;
    }
  | { readonly kind: "close" };

/** Five decimals: a ten-thousandth of a millimetre in a drawing of a hundred units placed a metre wide. */
const print = (value: number): string =>
  String(Math.round(value * 1e5) / 1e5 || 0);

const printPoint = ([x, y]: Point): string => `${print(x)} ${print(y)}`;

/**
 * Path data of M, L, C and Z alone, absolute, parted by single spaces.
 *
 * @example
 * writePathData([{ kind: "move", to: [1, 2] }, { kind: "close" }]); // "M 1 2 Z"
 */
export const writePathData = (segments: readonly PathSegment[]): string =>
  segments
    .map((segment) => {
      switch (segment.kind) {
        case "move":
          return `M ${printPoint(segment.to)}`;
        case "line":
          return `L ${printPoint(segment.to)}`;
        case "curve":
          return `C ${printPoint(segment.first)} ${printPoint(segment.second)} ${printPoint(segment.to)}`;
        case "close":
          return "Z";
      }
    })
    .join(" ");
