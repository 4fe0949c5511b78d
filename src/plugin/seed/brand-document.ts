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
 * A brand as its document keeps it: swatches as design tokens, the rest as it is.
 *
 * Promises, words and guidelines have documents of their own. `readBrand` reads all of it back.
 */
export function brandDocument(brand: Brand) {
  const { name, slug, strapline, swatches } = brand;
  const { languages, lines, logo, pattern, typography } = brand;
  return {
    slug,
    name,
    strapline,
    tokens: { ...writeTokens(tokensFromSwatches(swatches, conditions)) },
    definition: {
      languages,
      typography,
      logo,
      pattern,
      lines,
    },
  };
}
