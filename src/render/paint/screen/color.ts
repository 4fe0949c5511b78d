import type { Brand, Rgb, Swatch } from "#brand";
import { PaintError } from "../../errors.ts";
import { decimal, decimals } from "../../pdf/number.ts";
import type { ItemContext } from "./paint-item.ts";

/** The brand's swatch of a name. There is no colour in its place. */
export function swatchOf(name: string, brand: Brand): Swatch {
  const swatch = brand.swatches.find((candidate) => candidate.name === name);
  if (!swatch) {
    throw new PaintError(
      `Cannot paint swatch "${name}": brand "${brand.slug}" has ${brand.swatches.map((each) => `"${each.name}"`).join(", ")}`,
    );
  }
  return swatch;
}

/** A colour's components, 0 to 1. */
export const components = (srgb: Rgb): readonly number[] =>
  srgb.map((channel) => channel / 255);

/** Fills with a swatch from here on. */
export const fillColor = (name: string, brand: Brand): string =>
  `${decimals(components(swatchOf(name, brand).srgb), 4)} rg\n`;

/** Paints with an opacity from here on; opaque needs nothing. */
export function opacityState(
  opacity: number,
  { document, resources }: ItemContext,
): string {
  if (opacity === 1) return "";
  if (!(opacity >= 0 && opacity < 1))
    throw new PaintError(
      `Cannot paint at opacity ${opacity}: give a number from 0 to 1`,
    );
  const state = document.once(`opacity ${decimal(opacity)}`, () =>
    document.add({ Type: "ExtGState", ca: opacity, CA: opacity }),
  );
  return `${resources.name("ExtGState", state)} gs\n`;
}
