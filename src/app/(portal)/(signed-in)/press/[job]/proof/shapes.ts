/** What the proof viewer works on: plates as bytes, and where one looks at them. */

/** Red, green and blue, 0 to 255, sRGB. */
export type InkColor = readonly [red: number, green: number, blue: number];

/** One ink's plate. */
export interface LoadedPlate {
  readonly ink: string;
  readonly kind: "process" | "spot" | "forme";
  readonly color: InkColor;
  /** Coverage, 0 to 255 for 0 to 100 %, row by row from the top. */
  readonly data: Uint8Array;
}

/** All plates of a page. */
export interface LoadedPlates {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch. */
  readonly density: number;
  readonly plates: readonly LoadedPlate[];
  /** How process inks look over each other: bit 0 of the index is cyan, then magenta, yellow and black. */
  readonly overprints: readonly InkColor[];
  readonly missing: readonly string[];
}

/** A place on the plates, in their pixels. */
export interface PlatePoint {
  readonly x: number;
  readonly y: number;
}
