import type { Rgb } from "#brand";
import { PaintError } from "../../errors.ts";
import { decimal, decimals } from "../../pdf/number.ts";
import type { ItemContext } from "./paint-item.ts";

/** A colour's components, 0 to 1. */
export const componentsOf = (srgb: Rgb): readonly number[] =>
  srgb.map((channel) => channel / 255);

/** Fills with a swatch from here on. */
export const fillColor = (
  swatch: string,
  where: string,
  { swatches }: ItemContext,
): string => `${decimals(componentsOf(swatches(swatch, where).srgb), 4)} rg\n`;

/** Paints with an opacity from here on; opaque needs nothing. */
export function opacityState(
  opacity: number,
  where: string,
  context: ItemContext,
): string {
  if (opacity === 1) return "";
  if (!(opacity >= 0 && opacity < 1))
    throw new PaintError(
      `Cannot paint "${where}" at opacity ${opacity}: give a number from 0 to 1`,
    );
  const { document, resources } = context;
  const state = document.once(`opacity ${decimal(opacity)}`, () =>
    document.add({ Type: "ExtGState", ca: opacity, CA: opacity }),
  );
  return `${resources.name("ExtGState", state)} gs\n`;
}
