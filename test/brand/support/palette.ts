import type { Cmyk, Rgb, Swatch, SwatchRole } from "#brand";

type Row = readonly [
  name: string,
  title: string,
  role: SwatchRole,
  srgb: Rgb,
  coated: Cmyk,
  uncoated: Cmyk,
];

/** A palette as a brand authors it: enough swatches for every rule of color, inks and grounds. */
const rows: readonly Row[] = [
  ["mere", "Mere", "primary", [18, 53, 91], [95, 75, 30, 35], [100, 67, 7, 40]],
  [
    "sunrise",
    "Sunrise",
    "accent",
    [255, 197, 51],
    [0, 25, 85, 0],
    [0, 19, 86, 0],
  ],
  ["ink", "Ink", "text", [26, 34, 40], [65, 45, 25, 85], [88, 57, 34, 78]],
  [
    "slate",
    "Slate",
    "secondary-text",
    [74, 90, 102],
    [65, 45, 30, 40],
    [68, 44, 26, 34],
  ],
  ["chalk", "Chalk", "ground", [246, 243, 234], [4, 4, 8, 0], [3, 3, 6, 0]],
  ["white", "White", "ground", [255, 255, 255], [0, 0, 0, 0], [0, 0, 0, 0]],
  [
    "meadow",
    "Meadow",
    "promise:environment",
    [53, 122, 56],
    [70, 10, 85, 35],
    [72, 6, 96, 24],
  ],
  [
    "mere-tint",
    "Mere tint",
    "tint",
    [227, 234, 242],
    [12, 5, 2, 0],
    [10, 4, 2, 0],
  ],
];

/** The swatches by which the brand's rules are tested. */
export const palette: readonly Swatch[] = rows.map(
  ([name, title, role, srgb, cmykCoated, cmykUncoated]) => ({
    name,
    title,
    role,
    srgb,
    cmykCoated,
    cmykUncoated,
  }),
);
