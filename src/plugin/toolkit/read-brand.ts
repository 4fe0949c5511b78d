import {
  readTokens,
  swatchesFromTokens,
  type Brand,
  type CouncilPromise,
  type WordList,
} from "#brand";
import type { Brand as BrandDocument } from "#collections";
import { brandSchema } from "./brand-schema.ts";
import { InvalidDocumentError, parseDocument } from "./invalid-document.ts";
import { readPromises } from "./read-promises.ts";

/** The documents that make a brand. */
export interface BrandDocuments {
  readonly brand: BrandDocument;
  /** In their order. */
  readonly promises: readonly unknown[];
  /** What the brand says about words, already read. */
  readonly words: WordList | undefined;
}

/** A brand without its guidelines, with its promises by the ids of their documents too, for those that name one. */
export interface BrandReading {
  readonly brand: Omit<Brand, "guidelines">;
  readonly promises: ReadonlyMap<number, CouncilPromise>;
}

/** A brand from its documents: swatches from the design tokens, the rest from the definition. */
export function readBrand(documents: BrandDocuments): BrandReading {
  const { definition, name, slug, strapline, tokens } = documents.brand;
  const where = `brand "${slug}"`;
  const swatches = readSwatches(tokens, where);
  const parsed = parseDocument(brandSchema, definition, where);
  const [language = "en"] = parsed.languages;
  const promises = readPromises(documents.promises, {
    where,
    language,
    swatches,
  });
  return {
    brand: {
      slug,
      name,
      strapline,
      swatches,
      ...parsed,
      promises: [...promises.values()],
      ...(documents.words && { words: documents.words }),
    },
    promises,
  };
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
