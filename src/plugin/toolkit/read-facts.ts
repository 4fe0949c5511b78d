import { z } from "zod";
import { isDay, type Day, type Fact, type LanguageTag } from "#brand";
import { InvalidDocumentError, parseDocument } from "./invalid-document.ts";

const day = z
  .string()
  .transform((date) => date.slice(0, 10))
  .refine((text): text is Day => isDay(text), "expected a day");

/** A fact as Payload gives it for all locales at once. */
const factSchema = z.object({
  key: z.string(),
  name: z.string(),
  value: z.number(),
  unit: z.string().nullish(),
  printed: z.record(z.string(), z.string().nullish()),
  source: z.string(),
  asOf: day,
  expires: day.nullish(),
  _status: z.enum(["draft", "published"]).nullish(),
});

/** The facts of some keys, by the alphabet. One that is missing or a draft is an error. */
export function readFacts(
  documents: readonly unknown[],
  keys: readonly string[],
  where: string,
): readonly Fact[] {
  const facts = documents.map((document) =>
    readFact(document, `a fact of ${where}`),
  );
  for (const key of keys)
    if (!facts.some((fact) => fact.key === key))
      throw new InvalidDocumentError(
        `Cannot use ${where}: it states fact "${key}", which is not there or closed to you, so add the fact or mend the reference`,
      );
  return facts.toSorted((one, other) =>
    one.key < other.key ? -1 : one.key > other.key ? 1 : 0,
  );
}

function readFact(document: unknown, where: string): Fact {
  const { asOf, expires, key, name, printed, source, unit, value, _status } =
    parseDocument(factSchema, document, where);
  if (_status === "draft")
    throw new InvalidDocumentError(
      `Cannot use ${where}: fact "${key}" is a draft, so ask a brand guardian to publish it`,
    );
  return {
    key,
    name,
    value,
    ...(unit ? { unit } : {}),
    words: Object.fromEntries(
      Object.entries(printed).flatMap(([language, words]) =>
        words ? [[language, words]] : [],
      ),
    ),
    source,
    asOf,
    ...(expires ? { expires } : {}),
  };
}

/** A fact's words in a language. A missing one is an error, never another language's. */
export function factWords(
  facts: readonly Fact[],
  key: string,
  language: LanguageTag,
): string {
  const words = facts.find((fact) => fact.key === key)?.words[language];
  if (words !== undefined) return words;
  throw new InvalidDocumentError(
    `Cannot use fact "${key}" in "${language}": it is not worded there, so say in the fact how it is printed`,
  );
}
