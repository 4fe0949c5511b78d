import { pt, type LanguageTag, type Pt } from "#brand";
import { Box, Mark, Text, Vector, type FlowSection } from "#templates";
import type { ReactElement, ReactNode } from "react";
import type { Book } from "../book.ts";
import { bookFormat, grid, span } from "../book-grid.ts";
import { sizes } from "../book-type.tsx";

/** The whole page in the brand's own colour, with its device at the far edge. */
export function coloredPage(book: Book, content: ReactElement): ReactElement {
  const { brand, palette } = book;
  const side = pt(bookFormat.height * 1.15);
  return (
    <Box
      name="ground"
      fill={palette.primary}
      width={bookFormat.width}
      height={bookFormat.height}
    >
      <Vector
        name="device"
        subject="pattern"
        art={brand.pattern}
        swatch={palette.paper}
        opacity={0.09}
        width={side}
        height={side}
        pin={{ end: pt(-side * 0.16), bottom: pt(-side * 0.16) }}
      />
      {content}
    </Box>
  );
}

/** A title at the foot of a page of colour, the bar beneath it, and what follows. */
export const TitleBlock = ({
  book,
  children,
  level,
  of,
  size,
  title,
  width,
}: {
  readonly book: Book;
  readonly title: string;
  /** The name of the text: what is titled. */
  readonly of: string;
  readonly level: "heading-1" | "heading-2";
  readonly size: Pt;
  readonly width: Pt;
  readonly children: ReactNode;
}): ReactElement => (
  <Box width={width} gap={pt(26)} pin={{ bottom: pt(52), start: grid.margin }}>
    <Text
      name={of}
      is={level}
      type="display"
      size={size}
      leastSize={pt(36)}
      lines={2}
      wrap="balance"
      swatch={book.palette.paper}
    >
      {title}
    </Text>
    {waterline(book)}
    {children}
  </Box>
);

/** The short bar in the accent colour that all pages of colour have. */
export const waterline = ({ palette }: Book): ReactElement => (
  <Box name="waterline" fill={palette.accent} width={pt(96)} height={pt(6)} />
);

/** What a cover says: its title, and the line beneath. */
export interface CoverWords {
  readonly title: string;
  readonly line: string;
  /** Of the line, where it is not the book's. */
  readonly language: LanguageTag;
}

/** The front of a book. */
export function cover(book: Book, said: CoverWords): FlowSection {
  const { date, palette, words } = book;
  return {
    name: "cover",
    anchor: "cover",
    regions: [],
    blocks: () => [],
    page: () =>
      coloredPage(
        book,
        <>
          <Box pin={{ top: pt(44), start: grid.margin }}>
            <Mark layout="horizontal" on={palette.primary} width={pt(190)} />
          </Box>
          <TitleBlock
            book={book}
            title={said.title}
            of="title"
            level="heading-1"
            size={sizes.cover}
            width={span(9)}
          >
            <Box gap={pt(10)}>
              <Text
                name="strap line"
                type="lead"
                language={said.language}
                size={pt(20)}
                swatch={palette.paper}
              >
                {said.line}
              </Text>
              <Text
                name="edition"
                type="label"
                size={sizes.body}
                swatch={palette.paper}
              >
                {words.edition.replace("{date}", date)}
              </Text>
            </Box>
          </TitleBlock>
        </>,
      ),
  };
}

/** The back of a book: how to get it otherwise, and who published it when. */
export function backCover(book: Book): FlowSection {
  const { brand, date, language, palette, reference } = book;
  const lines = brand.lines[language];
  const line = (name: string, text: string) => (
    <Text name={name} type="body" size={sizes.body} swatch={palette.paper}>
      {text}
    </Text>
  );
  return {
    name: "back cover",
    regions: [],
    blocks: () => [],
    page: () =>
      coloredPage(
        book,
        <Box
          width={span(6)}
          gap={pt(22)}
          pin={{ bottom: pt(52), start: grid.margin }}
        >
          <Mark layout="stacked" on={palette.primary} width={pt(120)} />
          {waterline(book)}
          {lines && line("other formats", lines.alternativeFormats)}
          {lines &&
            line(
              "imprint",
              lines.imprint
                .replaceAll("{date}", date)
                .replaceAll("{reference}", reference),
            )}
        </Box>,
      ),
  };
}
