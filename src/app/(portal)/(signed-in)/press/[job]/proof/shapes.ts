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

/** Plates of one size that lie over each other. */
export interface PlateStack {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch. */
  readonly density: number;
  readonly plates: readonly LoadedPlate[];
}

/** All plates of a page. */
export interface LoadedPlates extends PlateStack {
  /** Closer plates come in squares of so many pixels; each level has twice the density of the last. */
  readonly tiles: { readonly side: number; readonly levels: number };
  /** How process inks look over each other: bit 0 of the index is cyan, then magenta, yellow and black. */
  readonly overprints: readonly InkColor[];
  readonly missing: readonly string[];
}

/** A place on the plates, in their pixels. */
export interface PlatePoint {
  readonly x: number;
  readonly y: number;
}

/** A square of a page's plates, seen closer. */
export interface PlateTile {
  /** The same for the same square. */
  readonly key: string;
  /** From 1. One pixel of the page's plates has 2 to the power of this in each direction. */
  readonly level: number;
  readonly column: number;
  readonly row: number;
  /** Where it lies among all pixels of its level. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A square with its plates. */
export interface LoadedTile extends PlateTile {
  readonly stack: PlateStack;
}
