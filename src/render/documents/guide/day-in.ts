import type { Day, LanguageTag } from "#brand";

/** A day in the words of a language, as the United Kingdom writes days, with figures that everybody reads. */
export const dayIn = (day: Day, language: LanguageTag): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`${day}T00:00:00Z`));
