import type { Payload } from "payload";
import type { Brand } from "#brand";
import type { Brand as BrandDocument } from "#collections";
import { readBrand, type BrandReading } from "./read-brand.ts";
import { readGuidelines } from "./read-guidelines.ts";
import { readWords } from "./read-words.ts";

/**
 * A brand with everything that is kept beside its document: one question for each collection.
 *
 * Read as the program: a toolkit holds its brand whole, whoever asks, so that its digest is one.
 */
export async function fetchBrand(
  payload: Payload,
  brand: BrandDocument,
): Promise<BrandReading & { readonly brand: Brand }> {
  const [promises, words] = await Promise.all([
    payload.find({
      collection: "promises",
      where: { brand: { equals: brand.id } },
      sort: "order",
      locale: "all",
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
    readWords(payload, brand),
  ]);
  const reading = readBrand({ brand, promises: promises.docs, words });
  const [language = "en"] = reading.brand.languages;
  const guidelines = await readGuidelines(payload, brand, language);
  return { ...reading, brand: { ...reading.brand, guidelines } };
}
