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
import { drawingOf } from "./read-drawing.ts";
import { readGuidelines, type SectionDocument } from "./read-guidelines.ts";
import { readLines, readStrapline } from "./read-lines.ts";
import { readLogo } from "./read-logo.ts";
import { readPromises } from "./read-promises.ts";
import { readTypography } from "./read-typography.ts";

/** The documents that make a brand, in all languages at once. */
export interface BrandDocuments {
  readonly brand: BrandDocument;
  /** Versions of the brand's own logo, and no marks of others. */
  readonly logos: readonly unknown[];
  /** In their order. */
  readonly promises: readonly unknown[];
  /** What the brand says about words, already read. */
  readonly words: WordList | undefined;
  /** Published sections in their order, in the brand's first language. */
  readonly guidelines: readonly SectionDocument[];
}

/** A brand, with its promises by the ids of their documents too, for those that name one. */
export interface BrandReading {
  readonly brand: Brand;
  readonly promises: ReadonlyMap<number, CouncilPromise>;
}

/** A brand from its documents. A retired one, and one whose strap line is not approved, is refused; a draft says so. */
export function readBrand({
  brand: document,
  guidelines,
  logos,
  promises: promiseDocuments,
  words,
}: BrandDocuments): BrandReading {
  const where = `brand "${document.slug}"`;
  const swatches = readSwatches(document.tokens, where);
  const checked = parseDocument(brandSchema, document, where);
  const { languages, name, pattern, slug, status } = checked;
  if (status === "retired")
    throw new InvalidDocumentError(
      `Cannot use ${where}: it is retired, so choose the brand that follows it`,
    );
  const [language = "en"] = languages;
  const ground = { where, language, swatches };
  const promises = readPromises(promiseDocuments, ground);
  return {
    brand: {
      slug,
      name,
      ...(status === "draft" && { isDraft: true }),
      strapline: readStrapline(checked, where),
      languages,
      swatches,
      typography: readTypography(checked, where),
      logo: readLogo(checked, logos, ground),
      promises: [...promises.values()],
      pattern: drawingOf(pattern, swatches, `${where}: field "pattern"`),
      lines: readLines(checked, where),
      guidelines: readGuidelines(guidelines, ground),
      ...(words && { words }),
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
