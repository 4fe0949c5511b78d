/** A BCP 47 language tag such as `en`, `cy`, `ar`, `ur`, `pa`. */
export type LanguageTag = string;

/** Which way a line of text begins. */
export type Direction = "ltr" | "rtl";

const rightToLeftLanguages = new Set([
  "ar",
  "fa",
  "he",
  "ks",
  "ku",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/**
 * The direction in which a language is set.
 *
 * A script subtag decides where there is one (`pa-Arab`, `ku-Latn`), else the language.
 *
 * @example
 * directionOf("ur"); // "rtl"
 */
export function directionOf(language: LanguageTag): Direction {
  const [primary = "", ...subtags] = language.split("-");
  const script = subtags.find((subtag) => subtag.length === 4)?.toLowerCase();
  if (script)
    return ["arab", "aran", "hebr", "thaa", "nkoo"].includes(script)
      ? "rtl"
      : "ltr";
  return rightToLeftLanguages.has(primary.toLowerCase()) ? "rtl" : "ltr";
}
