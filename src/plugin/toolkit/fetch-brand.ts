import type { Payload } from "payload";
import type { Brand as BrandDocument } from "#collections";
import { readBrand, type BrandReading } from "./read-brand.ts";
import { findGuidelines } from "./read-guidelines.ts";
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
  const ofBrand = { brand: { equals: brand.id } };
  const whole = { pagination: false, depth: 0, overrideAccess: true } as const;
  const [promises, logos, words, guidelines] = await Promise.all([
    payload.find({
      collection: "promises",
      where: ofBrand,
      sort: "order",
      locale: "all",
      ...whole,
    }),
    payload.find({
      collection: "logos",
      where: { ...ofBrand, kind: { equals: "logo" } },
      ...whole,
    }),
    readWords(payload, brand),
    findGuidelines(payload, brand, brand.languages?.[0] ?? "en"),
  ]);
  return readBrand({
    brand,
    promises: promises.docs,
    logos: logos.docs,
    guidelines,
    words,
  });
}
