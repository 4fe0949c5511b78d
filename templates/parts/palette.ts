import {
  pt,
  type Brand,
  type CouncilPromise,
  type Format,
  type Swatch,
} from "#brand";
import type { TextProps } from "../elements.tsx";

/** The swatches of one output by the job they do, so that templates name no brand's colors. */
export interface Palette {
  readonly primary: string;
  readonly accent: string;
  readonly text: string;
  readonly secondaryText: string;
  /** The lightest ground. */
  readonly paper: string;
  /** The warmer ground beside it; the lightest where the brand has one only. */
  readonly ground: string;
  readonly promise: string;
  readonly tint: string;
}

const lightness = ({ srgb: [red, green, blue] }: Swatch) => red + green + blue;

/** Finds a brand's swatches by role. */
export function paletteOf(brand: Brand, promise: CouncilPromise): Palette {
  const named = (role: Swatch["role"], otherwise?: string) =>
    brand.swatches.find((swatch) => swatch.role === role)?.name ??
    otherwise ??
    "";
  const grounds = brand.swatches
    .filter((swatch) => swatch.role === "ground")
    .sort((a, b) => lightness(b) - lightness(a))
    .map((swatch) => swatch.name);
  const paper = grounds[0] ?? named("ground");
  const text = named("text");
  return {
    primary: named("primary", text),
    accent: named("accent", text),
    text,
    secondaryText: named("secondary-text", text),
    paper,
    ground: grounds[1] ?? paper,
    promise: promise.swatch,
    tint: promise.tint,
  };
}

/** Points on the sheet: letters of several inks are larger, or plates that move blur them. */
const leastOfManyInks = 9;
/** Newspapers are printed fast on soft paper. */
const leastInNewspapers = 12;

/**
 * The swatches of small print: secondary text is mixed from four inks, so on paper letters that come out below
 * 9 pt take the text's own swatch, which type is printed from black alone (GWG 2022 R0017).
 */
export function smallPrint(
  swatch: string,
  { palette, format }: { readonly palette: Palette; readonly format: Format },
): Pick<TextProps, "swatch" | "small"> {
  if (format.medium === "screen" || swatch !== palette.secondaryText)
    return { swatch };
  const least = format.group === "press" ? leastInNewspapers : leastOfManyInks;
  const below = pt(least / format.artworkScale);
  return { swatch, small: { below, swatch: palette.text } };
}
