import type { Brand, HouseLines, LanguageTag } from "#brand";
import type { CheckedBrand } from "./brand-schema.ts";
import { InvalidDocumentError } from "./invalid-document.ts";

/** The strap line that is in use, in the brand's first language. One that is not approved is refused. */
export function readStrapline(
  { languages: [language = "en"], straplines }: CheckedBrand,
  where: string,
): string {
  const line = straplines?.find(({ inUse }) => inUse);
  const words = line?.text[language];
  if (!line || !words)
    throw new InvalidDocumentError(
      `Cannot use ${where}: no strap line in "${language}" is in use, so put an approved one in use under Identity`,
    );
  if (line.status === "approved") return words;
  const state = line.status === "draft" ? "not approved" : "retired";
  throw new InvalidDocumentError(
    `Cannot use ${where}: its strap line "${words}" is ${state}, so approve it or put another in use under Identity`,
  );
}

const names = [
  "alternativeFormats",
  "imprint",
  "social",
  "photographCredit",
  "orCall",
] as const;

/** The house lines of each language that has them. Half of them is somebody's unfinished work. */
export function readLines(
  { languages, lines }: CheckedBrand,
  where: string,
): Brand["lines"] {
  const inLanguage = (language: LanguageTag): [string, HouseLines][] => {
    const words = (name: (typeof names)[number]): string =>
      lines?.[name]?.[language] ?? "";
    const missing = names.filter((name) => !words(name));
    if (missing.length === names.length) return [];
    if (missing[0] !== undefined)
      throw new InvalidDocumentError(
        `Cannot use ${where} in "${language}": field "lines.${missing[0]}" is empty, so write it or empty all house lines of the language`,
      );
    return [
      [
        language,
        {
          alternativeFormats: words("alternativeFormats"),
          imprint: words("imprint"),
          social: words("social"),
          photographCredit: words("photographCredit"),
          orCall: words("orCall"),
        },
      ],
    ];
  };
  return Object.fromEntries(languages.flatMap(inLanguage));
}
