import {
  tokensFromSwatches,
  writeTokens,
  type Brand,
  type PrintingConditions,
} from "#brand";

/** The papers that a brand's two recipes are authored for, unless it says otherwise. */
const conditions: PrintingConditions = {
  coated: "FOGRA51",
  uncoated: "FOGRA52",
};

/**
 * A brand as its document keeps it: swatches as design tokens, the rest as it is. `readBrand` reads it back.
 * Words and guidelines have documents of their own.
 */
export function brandDocument(brand: Brand) {
  const { slug, name, strapline, swatches, words: _, ...definition } = brand;
  return {
    slug,
    name,
    strapline,
    tokens: { ...writeTokens(tokensFromSwatches(swatches, conditions)) },
    definition: { ...definition },
  };
}
