import { mm, type Mm } from "#brand";

/** Densities that print sizes are told for, in pixels per inch: press, soft press, large and far away. */
export const printDensities = [300, 200, 150] as const;

/** How large a picture may be printed. */
export interface PrintSize {
  /** Pixels per inch that the size still has. */
  readonly density: number;
  readonly width: Mm;
  readonly height: Mm;
}

/** The greatest print at each density, rounded down to whole millimetres. */
export const printSizesOf = (
  pixelWidth: number,
  pixelHeight: number,
): readonly PrintSize[] =>
  printDensities.map((density) => {
    const millimetres = (pixels: number) =>
      mm(Math.floor((pixels / density) * 25.4));
    return {
      density,
      width: millimetres(pixelWidth),
      height: millimetres(pixelHeight),
    };
  });
