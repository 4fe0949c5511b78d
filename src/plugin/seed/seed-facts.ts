import type { Payload, PayloadRequest } from "payload";
import type { FactRecord } from "#brand";
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
    let known: number | undefined;
    for (const [language, printed] of Object.entries(words)) {
      const common = {
        collection: "facts",
        locale: localeOf(language),
        data: { ...data, printed },
        req,
      } as const;
      const document =
        known === undefined
          ? await payload.create(common)
          : await payload.update({ ...common, id: known });
      known = document.id;
    }
  }
}
