import type { Payload, PayloadRequest } from "payload";
import type { Photograph } from "#brand";
import { addTranslations } from "./add-translations.ts";
import { localeOf } from "./locale-of.ts";
import { seedRights, type SeededRights } from "./seed-rights.ts";
import type { SeedSource } from "./seed-source.ts";

/** Percent with four decimals, which is how Payload keeps a focal point. */
const percent = (share: number): number => Math.round(share * 1e6) / 1e4;

/** What a photograph is loaded from, and what is there already. */
export interface SeedContext {
  readonly source: SeedSource;
  readonly seeded: SeededRights;
}

/** Loads a photograph with its original, its rights and its alternative texts. */
export async function seedPhotograph(
  payload: Payload,
  req: PayloadRequest,
  photograph: Photograph,
  { seeded, source }: SeedContext,
): Promise<number> {
  const {
    alt,
    credit,
    focalPoint,
    id: slug,
    licence,
    safeCrop,
    title,
  } = photograph;
  const { copyrightNotice, creator, digitalSourceType } = photograph;
  const { usageTerms, webStatement } = photograph;
  const styleSet = source.styleExamples?.get(slug);
  const bytes = Buffer.from(await source.originalOf(photograph));
  const [first = "en", ...others] = source.brand.languages;
  const { id } = await payload.create({
    collection: "photographs",
    locale: localeOf(first),
    data: {
      slug,
      title,
      alt: alt[first] ?? "",
      credit,
      ...(await seedRights(payload, req, {
        rights: source.rightsOf(photograph),
        seeded,
        statement: licence,
      })),
      ...(creator && { creator }),
      ...(copyrightNotice && { copyrightNotice }),
      ...(usageTerms && { usageTerms }),
      ...(webStatement && { webStatement }),
      ...(digitalSourceType && { digitalSourceType }),
      focalX: percent(focalPoint.x),
      focalY: percent(focalPoint.y),
      ...(safeCrop && { safeCrop }),
      ...(styleSet && { styleSet, isPublic: true }),
    },
    file: {
      data: bytes,
      size: bytes.length,
      name: slug,
      mimetype: "image/jpeg",
    },
    req,
  });
  const translations = new Map(
    others.flatMap((language) => {
      const text = alt[language];
      return text ? [[localeOf(language), { alt: text }] as const] : [];
    }),
  );
  const document = { collection: "photographs", id } as const;
  await addTranslations(payload, req, document, translations);
  return id;
}
