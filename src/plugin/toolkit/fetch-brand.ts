import type { Payload } from "payload";
import type { Brand as BrandDocument } from "#collections";
import { readBrand, type BrandReading } from "./read-brand.ts";
import { readWords } from "./read-words.ts";

/**
 * A brand with everything that is kept beside its document: one question for each collection.
 *
 * Read as the program: a toolkit holds its brand whole, whoever asks, so that its digest is one.
 */
export async function fetchBrand(
  payload: Payload,
  brand: BrandDocument,
): Promise<BrandReading> {
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
  return readBrand({ brand, promises: promises.docs, words });
}
