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

/** The grammar of RFC 5646, 2.1, without the tags that were registered before it. */
const tag = new RegExp(
  [
    "^(?:",
    // Language, and up to three extensions of it.
    "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})",
    // Script, region, variants.
    "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*",
    // Extensions, private use.
    "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?",
    "|x(?:-[a-z0-9]{1,8})+)$",
  ].join(""),
  "i",
);

/**
 * Whether a text is a well-formed language tag of BCP 47.
 *
 * @example
 * isLanguageTag("pa-Guru"); // true
 * isLanguageTag("en_GB"); // false
 */
export const isLanguageTag = (text: string): boolean => tag.test(text);
