import { readTokens, swatchesFromTokens, type Brand } from "#brand";
import type { Brand as BrandDocument } from "#collections";
import { brandSchema } from "./brand-schema.ts";
import { InvalidDocumentError, parseDocument } from "./invalid-document.ts";

/** A brand from its document: swatches from the design tokens, the rest from the definition. */
export function readBrand(document: BrandDocument): Brand {
  const { definition, name, slug, strapline, tokens } = document;
  const where = `brand "${slug}"`;
  const brand: Brand = {
    slug,
    name,
    strapline,
    swatches: readSwatches(tokens, where),
    ...parseDocument(brandSchema, definition, where),
  };
  return brand;
}

const readSwatches = (tokens: unknown, where: string): Brand["swatches"] => {
  try {
    return swatchesFromTokens(readTokens(tokens));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidDocumentError(
      `Cannot use ${where}: field "tokens" is wrong, ${reason}`,
      { cause },
    );
  }
};
