import { languageLetters } from "./language-letters.table.ts";
import type { LanguageTag } from "./language.ts";

/** Languages whose letters are known, in the order in which they are told. */
export const lettersKnownFor: readonly LanguageTag[] =
  Object.keys(languageLetters);

const letters = new Map<string, string>(Object.entries(languageLetters));

/** Scripts that have their own letters and lend none from Latin. */
const ownScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

const latin = "abcdefghijklmnopqrstuvwxyz";
const common = "0123456789.,:;!?()-–‘’“”&%";

/**
 * Every character that a text in a language needs a font to draw; nothing where the language is not known.
 *
 * Latin languages have the Latin alphabet, the pound and the euro too; figures and marks are in all, for
 * a font of another script may leave them to the next family.
 */
export function lettersOf(
  language: LanguageTag,
): ReadonlySet<string> | undefined {
  const own =
    letters.get(language) ?? letters.get(language.split("-")[0] ?? "");
  if (own === undefined) return undefined;
  const needed = ownScript.test(own) ? own : `${latin}${own}${common}£€`;
  return new Set(
    [...needed.normalize("NFC")].flatMap((letter) => [
      letter,
      ...inCapitals(letter, language),
    ]),
  );
}

/** The capital of a letter, where it is one character: ß has none that a font must draw. */
function inCapitals(letter: string, language: LanguageTag): readonly string[] {
  const capital = letter.toLocaleUpperCase(language);
  return [...capital].length === 1 ? [capital] : [];
}
