import { fold } from "../../search/fold.ts";

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** `210 x 297`, `210mm × 297 mm`: one size. */
const size =
  /(\d+(?:\.\d+)?)\s*(?:mm|cm|px)?\s*[x×]\s*(\d+(?:\.\d+)?)(?:\s*(?:mm|cm|px)\b)?/g;

/** Letters that Arabic and Urdu keyboards write in two ways. */
const sameLetters: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ك: "ک",
  ة: "ہ",
  ه: "ہ",
};

const greatestLength = 40;

const folded = (text: string): string =>
  fold(text.normalize("NFC"))
    .replaceAll(/[يىكةه]/g, (letter) => sameLetters[letter] ?? letter)
    .replaceAll(size, "$1x$2")
    // What follows an apostrophe belongs to the word: `council’s` is `councils`.
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, "");

/**
 * The words of a text as the guide's search knows them, in their order: without case, accents and apostrophes, each
 * size as one word.
 *
 * @example
 * searchWords("Tŷ’r Dref, 210 × 297 mm"); // ["tyr", "dref", "210x297"]
 */
export const searchWords = (text: string): readonly string[] =>
  (folded(text).match(word) ?? []).map((found) =>
    found.slice(0, greatestLength),
  );
