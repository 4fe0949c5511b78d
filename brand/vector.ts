/** One filled outline of a drawing. */
export interface VectorPath {
  /** SVG path data in the drawing's own units. */
  readonly d: string;
  /** Swatch name. */
  readonly fill: string;
  /** 0 to 1; absent is opaque. */
  readonly opacity?: number;
  /** Absent is `nonzero`. */
  readonly rule?: "evenodd";
}

/** A drawing made of swatch-filled paths: a logo, an icon, a pattern. */
export interface VectorArt {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly VectorPath[];
}
