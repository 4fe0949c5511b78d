/** The separated plates of one page: what each ink will print. */

/** One ink's plate. */
export interface Plate {
  /** `Cyan`, `Magenta`, `Yellow`, `Black`, or the spot ink's name. */
  readonly ink: string;
  readonly isSpot: boolean;
  /** Coverage, 0 to 255 for 0 to 100 %, row by row from the top. */
  readonly data: Uint8Array;
}

/** All plates of a page, of one size. */
export interface Plates {
  /** In pixels; the page's MediaBox, turned as the page says. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch. */
  readonly density: number;
  /** Cyan, magenta, yellow and black first, whether they print or not; then spots by name. */
  readonly plates: readonly Plate[];
  /** What could not be drawn, so that its ink is missing from the plates. */
  readonly missing: readonly string[];
}
