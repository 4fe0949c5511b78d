/** Red, green and blue of sRGB, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Ink percentages, 0 to 100. */
export type Cmyk = readonly [
  cyan: number,
  magenta: number,
  yellow: number,
  black: number,
];

/** What a swatch is for. A promise's swatch reads `promise:environment`. */
export type SwatchRole =
  | "primary"
  | "text"
  | "secondary-text"
  | "ground"
  | "accent"
  | "tint"
  | `promise:${string}`;

/**
 * One brand colour, authored for every way that it is reproduced.
 *
 * The CMYK values are decisions of the brand, never conversions: reusing the coated recipe on
 * uncoated stock moves these colours by ΔE00 4 to 12.
 */
export interface Swatch {
  /** The token's name, kebab-case: what templates call it. */
  readonly name: string;
  /** The name that people say: `Mere tint`. */
  readonly title: string;
  readonly role: SwatchRole;
  readonly srgb: Rgb;
  readonly cmykCoated: Cmyk;
  readonly cmykUncoated: Cmyk;
  /** Name of the spot ink, when the brand has one made. */
  readonly spot?: string;
}
