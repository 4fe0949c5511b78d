import type { Payload, PayloadRequest } from "payload";
import { addTranslations } from "./add-translations.ts";
import { brandDocument } from "./brand-document.ts";
import { localeOf } from "./locale-of.ts";
import type { SeedSource } from "./seed-source.ts";

/** Loads a brand's own document, with its house lines in every language that has them. */
export async function seedIdentity(
  payload: Payload,
  req: PayloadRequest,
  source: SeedSource,
): Promise<number> {
  const { languages, lines } = source.brand;
  const [first = "en", ...others] = languages;
  const { id } = await payload.create({
    collection: "brands",
    locale: localeOf(first),
    data: brandDocument(source),
    req,
  });
  const translations = new Map(
    others.flatMap((language) => {
      const words = lines[language];
      return words
        ? [[localeOf(language), { lines: { ...words } }] as const]
        : [];
    }),
  );
  const document = { collection: "brands", id } as const;
  await addTranslations(payload, req, document, translations);
  return id;
}
