import type { CollectionBeforeOperationHook } from "payload";

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
  if (!req.locale && localization) req.locale = localization.defaultLocale;
  return args;
};
