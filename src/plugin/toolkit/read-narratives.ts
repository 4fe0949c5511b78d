import { z } from "zod";
import type { LanguageTag, Narrative } from "#brand";
import { InvalidDocumentError, parseDocument } from "./invalid-document.ts";

const everyLanguage = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), value.nullish());

/** A narrative as Payload gives it for all locales at once. */
const narrativeSchema = z.object({
  title: z.string(),
  _status: z.enum(["draft", "published"]).nullish(),
  headline: everyLanguage(z.string()),
  message: everyLanguage(z.string()),
  points: everyLanguage(z.array(z.object({ text: z.string() }))).nullish(),
  callToAction: everyLanguage(z.string()),
  scanInstruction: everyLanguage(z.string()),
  shortUrl: everyLanguage(z.string()),
  phone: everyLanguage(z.string()),
});

type LocalizedField =
  | "headline"
  | "message"
  | "callToAction"
  | "scanInstruction"
  | "shortUrl"
  | "phone";

/** The published words of a narrative in each of some languages. A missing translation is an error. */
export function readNarratives(
  document: unknown,
  where: string,
  languages: readonly LanguageTag[],
): Readonly<Record<LanguageTag, Narrative>> {
  const narrative = parseDocument(narrativeSchema, document, where);
  if (narrative._status === "draft")
    throw new InvalidDocumentError(
      `Cannot use ${where} "${narrative.title}": it is a draft, so ask a brand guardian to publish it`,
    );
  const words = (field: LocalizedField, language: LanguageTag): string => {
    const found = narrative[field][language];
    if (found) return found;
    throw new InvalidDocumentError(
      `Cannot use ${where} "${narrative.title}" in "${language}": field "${field}" is empty, so translate it or take the language out of the toolkit`,
    );
  };
  const inLanguage = (language: LanguageTag): Narrative => ({
    language,
    headline: words("headline", language),
    message: words("message", language),
    points: (narrative.points?.[language] ?? []).map(({ text }) => text),
    callToAction: words("callToAction", language),
    scanInstruction: words("scanInstruction", language),
    shortUrl: words("shortUrl", language),
    phone: words("phone", language),
  });
  return Object.fromEntries(
    languages.map((language) => [language, inLanguage(language)]),
  );
}
