import { pt } from "#brand";
import { Box, Mark, Text, Vector, type FlowSection } from "#templates";
import type { ReactElement } from "react";
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

/** The short bar in the accent colour that all pages of colour have. */
export const waterline = ({ palette }: Book): ReactElement => (
  <Box name="waterline" fill={palette.accent} width={pt(96)} height={pt(6)} />
);

/** The front of a book. */
export function cover(book: Book): FlowSection {
  const { brand, date, palette, words } = book;
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
          <Box
            width={span(9)}
            gap={pt(26)}
            pin={{ bottom: pt(52), start: grid.margin }}
          >
            <Text
              name="title"
              is="heading-1"
              type="display"
              size={sizes.cover}
              leastSize={pt(40)}
              lines={2}
              swatch={palette.paper}
            >
              {words.guidelines}
            </Text>
            {waterline(book)}
            <Box gap={pt(10)}>
              <Text
                name="strap line"
                type="lead"
                language={brand.languages[0] ?? book.language}
                size={pt(20)}
                swatch={palette.paper}
              >
                {brand.strapline}
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
          </Box>
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
