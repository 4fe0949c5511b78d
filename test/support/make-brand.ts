/** A small brand in real fonts: enough for layout and preflight, and nobody's demonstration. */
import {
  mm,
  px,
  type Brand,
  type CouncilPromise,
  type FontFile,
  type Logo,
  type Photograph,
  type Rgb,
  type Swatch,
  type SwatchRole,
  type Toolkit,
  type TypeRole,
  type Typeface,
  type Typography,
  type VectorArt,
} from "#brand";

const swatch = (name: string, srgb: Rgb, role: SwatchRole): Swatch => ({
  name,
  title: name,
  role,
  srgb,
  cmykCoated: [0, 0, 0, 0],
  cmykUncoated: [0, 0, 0, 0],
});

const fontFile = (
  family: string,
  folder: string,
  file: string,
  weight: number,
  style: string,
): FontFile => ({
  family,
  weight,
  file: `@expo-google-fonts/${folder}/${weight}${style}/${file}_${weight}${style}.ttf`,
});

const typeface = (
  family: string,
  folder: string,
  leastLeading: number,
  opticalScale: number,
): Typeface => {
  const file = family.replaceAll(" ", "");
  return {
    family,
    licence: "OFL-1.1",
    isOnPages: true,
    leastLeading,
    opticalScale,
    fonts: [
      fontFile(family, folder, file, 400, "Regular"),
      fontFile(family, folder, file, 700, "Bold"),
    ],
  };
};

const role = (weight: number, lineHeight: number, tracking = 0): TypeRole => ({
  weight,
  lineHeight,
  tracking,
  features: [],
});

/** Source Sans 3 with Noto for the scripts that it lacks. */
export const typography: Typography = {
  typefaces: [
    typeface("Source Sans 3", "source-sans-3", 1, 1),
    typeface("Noto Sans Arabic", "noto-sans-arabic", 1.3, 1),
    typeface("Noto Nastaliq Urdu", "noto-nastaliq-urdu", 2, 1),
    typeface("Noto Sans Gurmukhi", "noto-sans-gurmukhi", 1.2, 1),
    typeface("Noto Sans Bengali", "noto-sans-bengali", 1.2, 1),
  ],
  stacks: {
    default: [
      "Source Sans 3",
      "Noto Sans Arabic",
      "Noto Sans Gurmukhi",
      "Noto Sans Bengali",
    ],
    ar: ["Noto Sans Arabic", "Source Sans 3"],
    ur: ["Noto Nastaliq Urdu", "Noto Sans Arabic", "Source Sans 3"],
    pa: ["Noto Sans Gurmukhi", "Source Sans 3"],
    bn: ["Noto Sans Bengali", "Source Sans 3"],
  },
  roles: {
    display: role(700, 1, -0.01),
    headline: role(700, 1.05),
    lead: role(400, 1.25),
    body: role(400, 1.4),
    label: role(400, 1.2, 0.02),
    action: role(700, 1.2),
    legal: role(400, 1.3),
  },
};

const square = (fill: string, width: number, height: number): VectorArt => ({
  width,
  height,
  paths: [{ d: `M0 0h${width}v${height}h-${width}z`, fill }],
});

const logo: Logo = {
  name: "Test Council",
  alt: "Test Council",
  clearSpace: 0.25,
  leastWidth: {
    horizontal: { print: mm(25), screen: px(100) },
    stacked: { print: mm(15), screen: px(60) },
    symbol: { print: mm(8), screen: px(32) },
  },
  versions: [
    {
      layout: "horizontal",
      colorway: "color",
      art: square("mere", 100, 30),
      grounds: ["white", "chalk"],
    },
    {
      layout: "horizontal",
      colorway: "reversed",
      art: square("white", 100, 30),
      grounds: ["mere"],
    },
    {
      layout: "symbol",
      colorway: "color",
      art: square("mere", 20, 20),
      grounds: ["white"],
    },
  ],
};

const promise: CouncilPromise = {
  key: "environment",
  title: { en: "Environment" },
  line: "A cleaner place",
  swatch: "mere",
  tint: "chalk",
  icon: square("mere", 10, 10),
};

/** Four languages, five swatches, a logo of three versions. */
export const brand: Brand = {
  slug: "test",
  name: "Test Council",
  strapline: "For tests",
  languages: ["en", "cy", "ar", "ur"],
  swatches: [
    swatch("ink", [26, 34, 40], "text"),
    swatch("white", [255, 255, 255], "ground"),
    swatch("chalk", [246, 243, 234], "ground"),
    swatch("mere", [18, 53, 91], "primary"),
    swatch("sunrise", [255, 197, 51], "accent"),
    swatch("stone", [118, 118, 118], "secondary-text"),
  ],
  typography,
  logo,
  promises: [promise],
  pattern: square("chalk", 10, 10),
  lines: {},
  guidelines: [],
};

/** A photograph of the wanted size, a person's face in its upper middle. */
export const makePhotograph = (
  pixelWidth: number,
  pixelHeight: number,
): Photograph => ({
  id: "market",
  title: "Market day",
  alt: { en: "A market" },
  credit: "A. Person",
  licence: { kind: "in-house", terms: "Council" },
  focalPoint: { x: 0.5, y: 0.4 },
  safeCrop: { x: 0.25, y: 0.1, width: 0.5, height: 0.6 },
  pixelWidth,
  pixelHeight,
  digest: "0".repeat(64),
});

/** A toolkit of the brand with one photograph. */
export const makeToolkit = (
  photograph = makePhotograph(3000, 2000),
): Toolkit => ({
  slug: "test",
  name: "Test",
  reference: "T-1",
  issued: "2026-01-01",
  brand,
  promise,
  languages: ["en"],
  narratives: {},
  photographs: [photograph],
  pack: [],
  digest: "0".repeat(64),
});
