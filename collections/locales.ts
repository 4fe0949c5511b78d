import type { Locale } from "payload";
import { directionOf, type LanguageTag } from "#brand";

const labels = {
  en: "English",
  cy: "Welsh (Cymraeg)",
  pl: "Polish (Polski)",
  ro: "Romanian (Română)",
  ar: "Arabic (العربية)",
  ur: "Urdu (اردو)",
  pa: "Punjabi (ਪੰਜਾਬੀ)",
  bn: "Bengali (বাংলা)",
};

/** A language that content is kept in. */
export type LocaleCode = keyof typeof labels;

/** Whether content can be kept in a language. */
export const isLocale = (language: LanguageTag): language is LocaleCode =>
  Object.hasOwn(labels, language);

/** The languages that content is kept in, as Payload's locales, right-to-left where they are. */
export const locales: Locale[] = Object.entries(labels).map(
  ([code, label]) => ({ code, label, rtl: directionOf(code) === "rtl" }),
);
