import type { Swatch } from "#brand";
import { PaintError } from "../errors.ts";

/** Finds a swatch by its name. A name that the brand does not have is never replaced by another. */
export type SwatchLookup = (name: string, where: string) => Swatch;

/** A lookup over the brand's swatches. */
export function createSwatchLookup(swatches: readonly Swatch[]): SwatchLookup {
  const byName = new Map(swatches.map((swatch) => [swatch.name, swatch]));
  return (name, where) => {
    const swatch = byName.get(name);
    if (swatch) return swatch;
    throw new PaintError(
      `Cannot paint "${where}": unknown swatch "${name}"; use one of ${[...byName.keys()].join(", ") || "none"}`,
    );
  };
}
