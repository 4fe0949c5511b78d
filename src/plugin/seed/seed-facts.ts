import type { Payload, PayloadRequest } from "payload";
import type { FactRecord } from "#brand";
import { addTranslations } from "./add-translations.ts";
import { localeOf } from "./locale-of.ts";

const noon = (day: string): string => `${day}T12:00:00.000Z`;

/** Loads facts, published and worded in every language that they have. */
export async function seedFacts(
  payload: Payload,
  req: PayloadRequest,
  facts: readonly FactRecord[],
): Promise<void> {
  for (const { asOf, expires, geography, unit, words, ...fact } of facts) {
    const data = {
      ...fact,
      asOf: noon(asOf),
      ...(expires && { expires: noon(expires) }),
      ...(unit && { unit }),
      ...(geography && { geography }),
      verified: true,
      _status: "published",
    } as const;
    const [first, ...others] = Object.entries(words);
    if (!first) continue;
    const [language, printed] = first;
    const { id } = await payload.create({
      collection: "facts",
      locale: localeOf(language),
      data: { ...data, printed },
      req,
    });
    const translations = new Map(
      others.map(([other, text]) => [localeOf(other), { printed: text }]),
    );
    const document = { collection: "facts", id } as const;
    await addTranslations(payload, req, document, translations);
  }
}
