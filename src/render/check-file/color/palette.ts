/**
 * How far a colour is from the brand's: CIEDE2000, the same light on both sides. Inks are compared as inks look over
 * each other on coated paper, screen colours as they are; a recipe of the brand is the brand's whatever it looks like.
 */
import {
  colorDifference,
  labOf,
  type Lab,
  type Rgb,
  type Swatch,
} from "#brand";
import { processColor } from "../../preflight/report/preview/ink-colors.ts";
import type { ColorLook } from "../check-subject.ts";

/** Up to here nobody sees a difference side by side: rounding and JPEG do that much. */
export const sameWithin = 3;
/** Up to here a swatch was meant and its values were converted. */
export const meantWithin = 8;

/** What the palette says of a colour. */
export interface PaletteVerdict {
  readonly kind: "brand" | "near" | "outside";
  /** The nearest swatch; absent for foreign inks. */
  readonly swatch?: Swatch;
  /** CIEDE2000 to it; absent for inks by name. */
  readonly difference?: number;
}

/** Recipes may differ by this many per cent of each ink. */
const roundedBy = 1;
const white: Lab = labOf([255, 255, 255]);
const black: Lab = labOf([0, 0, 0]);

/** The Lab of process inks, per cent, on coated paper. */
export const labOfInks = (percent: readonly number[]): Lab =>
  labOf(rgbOfInks(percent));

/** Process inks as a screen shows them, per cent. */
export const rgbOfInks = (percent: readonly number[]): Rgb => {
  const [red, green, blue] = processColor(percent.map((share) => share / 100));
  return [red, green, blue];
};

/** Judges a colour by the brand's swatches. Paper and plain black are everybody's. */
export function judgeColor(
  look: ColorLook,
  swatches: readonly Swatch[],
): PaletteVerdict {
  if (look.kind === "spot") {
    const swatch = swatches.find(({ spot }) => spot === look.ink);
    return swatch ? { kind: "brand", swatch } : { kind: "outside" };
  }
  if (look.kind === "inks") {
    const authored = swatches.find((swatch) => isOneOf(swatch, look.percent));
    if (authored) return { kind: "brand", swatch: authored, difference: 0 };
  }
  if (isNeutral(look)) return { kind: "brand" };
  const [nearest] = swatches
    .map((swatch) => ({ swatch, difference: differenceTo(swatch, look) }))
    .toSorted((a, b) => a.difference - b.difference);
  if (!nearest) return { kind: "outside" };
  const { difference } = nearest;
  const kind =
    difference <= sameWithin
      ? "brand"
      : difference <= meantWithin
        ? "near"
        : "outside";
  return { kind, ...nearest };
}

/** Whether a colour was meant as one swatch. */
export function isMeantAs(look: ColorLook, swatch: Swatch): boolean {
  if (look.kind === "spot") return swatch.spot === look.ink;
  return (
    (look.kind === "inks" && isOneOf(swatch, look.percent)) ||
    differenceTo(swatch, look) <= meantWithin
  );
}

const isOneOf = (
  { cmykCoated, cmykUncoated }: Swatch,
  percent: readonly number[],
): boolean => isRecipe(cmykCoated, percent) || isRecipe(cmykUncoated, percent);

const isNeutral = (look: Exclude<ColorLook, { kind: "spot" }>): boolean => {
  if (look.kind === "inks") {
    const [cyan = 0, magenta = 0, yellow = 0, key = 0] = look.percent;
    return cyan + magenta + yellow < roundedBy && (key < roundedBy || key > 99);
  }
  return (
    colorDifference(look.lab, white) < 1 || colorDifference(look.lab, black) < 1
  );
};

function differenceTo(
  swatch: Swatch,
  look: Exclude<ColorLook, { kind: "spot" }>,
): number {
  if (look.kind === "light")
    return colorDifference(look.lab, labOf(swatch.srgb));
  return Math.min(
    colorDifference(look.lab, labOfInks(swatch.cmykCoated)),
    colorDifference(look.lab, labOfInks(swatch.cmykUncoated)),
  );
}

const isRecipe = (
  recipe: readonly number[],
  percent: readonly number[],
): boolean =>
  recipe.every(
    (share, ink) => Math.abs(share - (percent[ink] ?? 0)) <= roundedBy,
  );

/** The name of a screen colour. */
export const nameOfRgb = (rgb: readonly number[]): string =>
  `#${rgb.map((level) => Math.round(level).toString(16).padStart(2, "0")).join("")}`;
