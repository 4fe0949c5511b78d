import type { Payload, PayloadRequest } from "payload";
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
  for (const language of others) {
    const translated = lines[language];
    if (translated)
      await payload.update({
        collection: "brands",
        id,
        locale: localeOf(language),
        data: { lines: { ...translated } },
        req,
      });
  }
  return id;
}
