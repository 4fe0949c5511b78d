import type { LanguageTag } from "#brand";
import { isLocale, locales, type LocaleCode } from "#collections";
import { UnknownNameError } from "#render/errors";

/** A language as one of the CMS's locales. */
export function localeOf(language: LanguageTag): LocaleCode {
  if (isLocale(language)) return language;
  throw new UnknownNameError(
    "language",
    language,
    locales.map(({ code }) => code),
  );
}
