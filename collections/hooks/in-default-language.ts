import type { CollectionBeforeOperationHook } from "payload";
import { isLocale } from "../locales.ts";

/**
 * Whoever asks for no language is answered in the first one.
 *
 * Payload leaves the language open where a missing translation is not filled with another one: texts
 * would be left out of every answer, and whoever saves other fields would be told that they are missing.
 */
export const inDefaultLanguage: CollectionBeforeOperationHook = ({
  args,
  req,
}) => {
  const { localization } = req.payload.config;
  const first = localization ? localization.defaultLocale : "";
  if (!req.locale && isLocale(first)) req.locale = first;
  return args;
};
