import {
  directionOf,
  pt,
  stackFor,
  type Brand,
  type LanguageTag,
  type Typeface,
} from "#brand";
import { Box, type FlowBlock } from "#templates";
import type { Book } from "../book.ts";
import { aside, heading, lead } from "../book-type.tsx";
import type { WidePage } from "../pages/wide.tsx";

/** Each family that a language is set in, in words of the brand's own in that language. */
export const typefacesPage = (book: Book): WidePage => ({
  key: "typefaces",
  title: book.words.typefaces,
  blocks: book.brand.typography.typefaces
    .flatMap((typeface) => {
      const language = languageOf(book.brand, typeface.family);
      return language === undefined ? [] : [{ typeface, language }];
    })
    .map(({ language, typeface }, index) =>
      specimen(book, { typeface, language, index }),
    ),
});

interface Specimen {
  readonly typeface: Typeface;
  readonly language: LanguageTag;
  readonly index: number;
}

function specimen(
  book: Book,
  { index, language, typeface }: Specimen,
): FlowBlock {
  const { brand, direction, words } = book;
  const { family, fonts, licence } = typeface;
  const weights = fonts.map(({ weight }) => weight).join(", ");
  const sample = brand.lines[language]?.alternativeFormats ?? brand.name;
  const align = directionOf(language) === direction ? "start" : "end";
  return {
    kind: "piece",
    name: family,
    before: pt(index === 0 ? 0 : 14),
    element: (
      <Box gap={pt(8)}>
        <Box name="line" fill={book.palette.tint} height={pt(1)} />
        <Box direction="row" gap={pt(16)} align="start">
          <Box grow={1} shrink={1} basis={pt(0)}>
            {heading(book, family, { name: "family", language: "en" })}
          </Box>
          <Box width={pt(200)} gap={pt(4)}>
            {aside(book, `${words.weights} ${weights}`, { name: "weights" })}
            {aside(book, licence, { name: "licence", language: "en" })}
          </Box>
        </Box>
        {lead(book, sample, { name: "specimen", language, align })}
      </Box>
    ),
  };
}

/** A language of the brand whose own letters a family draws: the first that tries it first or second. */
function languageOf(
  { languages, typography }: Brand,
  family: string,
): LanguageTag | undefined {
  const ranked = languages
    .map((language) => ({
      language,
      rank: rankIn(
        stackFor(typography, language),
        family,
        language,
        typography,
      ),
    }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank);
  return ranked[0]?.language;
}

/** The place of a family in a language's stack; a stack that serves every language says nothing of this one. */
function rankIn(
  stack: readonly string[],
  family: string,
  language: LanguageTag,
  { stacks }: Brand["typography"],
): number {
  const rank = stack.indexOf(family);
  const isOwn = stacks[language] !== undefined;
  return rank === 0 ? (isOwn ? 9 : 0) : isOwn ? rank : -1;
}
