import type { Payload, PayloadRequest } from "payload";
import { writeNamedSvg, type CouncilPromise } from "#brand";
import { addTranslations } from "./add-translations.ts";
import { localeOf } from "./locale-of.ts";
import type { PromiseBackground, SeedSource } from "./seed-source.ts";

/** Loads a brand's promises in their order and in every language, and gives their documents by key. */
export async function seedPromises(
  payload: Payload,
  req: PayloadRequest,
  { brand, identity }: Pick<SeedSource, "brand" | "identity">,
  brandId: number,
): Promise<ReadonlyMap<string, number>> {
  const known = new Map<string, number>();
  for (const [index, promise] of brand.promises.entries()) {
    const [first = "en", ...others] = brand.languages;
    const { id } = await payload.create({
      collection: "promises",
      locale: localeOf(first),
      data: {
        ...inOneLanguage(promise, first),
        ...backgroundOf(identity?.promises[promise.key]),
        brand: brandId,
        order: index + 1,
      },
      req,
    });
    const translations = new Map(
      others.flatMap((language) => {
        const title = promise.title[language];
        return title ? [[localeOf(language), { title }] as const] : [];
      }),
    );
    const document = { collection: "promises", id } as const;
    await addTranslations(payload, req, document, translations);
    known.set(promise.key, id);
  }
  return known;
}

const backgroundOf = (background?: PromiseBackground) =>
  background && {
    portfolio: background.portfolio,
    wellbeing: { way: background.way, statement: background.statement },
  };

const inOneLanguage = (
  { icon, key, line, swatch, tint, title }: CouncilPromise,
  language: string,
) => ({
  key,
  title: title[language] ?? "",
  line,
  swatch,
  tint,
  icon: writeNamedSvg(icon),
});
