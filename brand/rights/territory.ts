/** `worldwide`, or a code of ISO 3166 such as `GB` for a country and `GB-ENG` for a part of it. */
export type Territory = string;

const pattern = /^(worldwide|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/;

/** Whether a text has the form of a territory; whether the code is in use is not asked. */
export const isTerritory = (text: string): boolean => pattern.test(text);

/**
 * Whether a use in a territory lies inside the territories of a licence. A country holds its
 * parts; its parts together are never taken for the country.
 *
 * @example
 * coversTerritory(["GB"], "GB-WLS"); // true
 */
export const coversTerritory = (
  granted: readonly Territory[],
  asked: Territory,
): boolean =>
  granted.some(
    (territory) =>
      territory === "worldwide" ||
      territory === asked ||
      asked.startsWith(`${territory}-`),
  );
