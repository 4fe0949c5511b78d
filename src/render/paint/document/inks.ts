import type { Crop, Photograph } from "#brand";
import type { Ref, Value } from "../../pdf/document.ts";

/** What a swatch is used for: type, codes and what is as fine may print from fewer inks than areas. */
export type InkUse = "area" | "text" | "code" | "detail";

/** A gradient's colours in one colour space. */
export interface GradientColors {
  readonly colorSpace: Value;
  /** One list for each stop, each component from 0 to 1. */
  readonly components: readonly (readonly number[])[];
}

/** How a kind of document shows swatches and photographs: the only thing in which painters of PDFs differ. */
export interface Inks {
  /** Operators that fill with a swatch from here on. */
  fill(swatch: string, use: InkUse, where: string): string;
  gradient(swatches: readonly string[], where: string): GradientColors;
  /** The image object of a crop of at most so many pixels. */
  photograph(
    photograph: Photograph,
    crop: Crop,
    size: readonly [width: number, height: number],
  ): Promise<Ref>;
}
