import type { Payload, PayloadRequest } from "payload";
import { headOf, type WordEntry, type WordList } from "#brand";
import { UnknownNameError } from "#render/errors";
import { localeOf } from "./locale-of.ts";

/** Loads a brand's house style and its words, once the campaigns that may use some of them are there. */
export async function seedWords(
  payload: Payload,
  req: PayloadRequest,
  { entries, style }: WordList,
  brand: number,
): Promise<void> {
  await payload.create({
    collection: "house-styles",
    data: {
      ...style,
      timeSeparator: style.timeSeparator === "." ? "stop" : "colon",
      name: "House style",
      brand,
      knownShortForms: [...style.knownShortForms],
    },
    req,
  });
  const { docs } = await payload.find({
    collection: "toolkits",
    where: { brand: { equals: brand } },
    select: { slug: true },
    pagination: false,
    depth: 0,
    req,
  });
  const campaigns = new Map(docs.map(({ id, slug }) => [slug, id]));
  for (const entry of entries)
    await payload.create({
      collection: "words",
      data: { ...wordOf(entry, campaigns), brand },
      depth: 0,
      req,
    });
}

function wordOf(entry: WordEntry, campaigns: ReadonlyMap<string, number>) {
  const { allowedIn = [], contexts, exceptions, forms, language } = entry;
  return {
    kind: entry.kind,
    reason: entry.reason,
    source: entry.source,
    advice: entry.advice ?? null,
    isCaseSensitive: entry.isCaseSensitive ?? false,
    phrase: headOf(entry),
    language: localeOf(language),
    forms: Object.entries(forms).map(([form, replacement]) => ({
      form,
      replacement,
    })),
    contexts: rowsOf(contexts),
    exceptions: rowsOf(exceptions),
    allowedIn: allowedIn.map((campaign) => {
      const id = campaigns.get(campaign);
      if (id !== undefined) return id;
      throw new UnknownNameError("campaign", campaign, [...campaigns.keys()]);
    }),
  };
}

const rowsOf = ({
  near = [],
  phrases = [],
}: WordEntry["contexts"] & {} = {}) => ({
  near: [...near],
  phrases: [...phrases],
});
