/** Letters that Unicode does not take apart into a letter and a mark. */
const foldedLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
};

/**
 * Text without case and accents, so that `CAFE` finds `café` and `Lodz` finds `Łódź`.
 *
 * Vowel signs of other scripts stay: without them words would be other words.
 *
 * @example
 * fold("Café in Łódź"); // "cafe in lodz"
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f\u064b-\u0652\u0670\u0640]/g, "")
    .replaceAll(/[łøđħıßæœþð]/g, (letter) => foldedLetters[letter] ?? letter);

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Longer words are cut: nobody searches for more of one. */
const greatestLength = 40;

/**
 * The different words of a text, folded. Both databases are handed these and split nothing themselves.
 *
 * @example
 * wordsOf("St. Mary’s, Weir-ford"); // ["st", "mary", "s", "weir", "ford"]
 */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    (fold(text).match(word) ?? []).map((found) =>
      [...found].slice(0, greatestLength).join(""),
    ),
  ),
];
