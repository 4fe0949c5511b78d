import { pt } from "#brand";
import { Box, Text, type FlowSection } from "#templates";
import type { PlannedChapter } from "../book-plan.ts";
import type { Book } from "../book.ts";
import { grid, span } from "../book-grid.ts";
import { sizes } from "../book-type.tsx";
import { coloredPage, TitleBlock } from "./cover.tsx";

/** The page that opens a chapter: its number, its name, and links to what is in it. */
export function opener(
  book: Book,
  { anchor, key, number, sections, title }: PlannedChapter,
): FlowSection {
  const { palette } = book;
  return {
    name: `opener of ${key}`,
    anchor,
    part: key,
    regions: [],
    blocks: () => [],
    page: () =>
      coloredPage(
        book,
        <>
          <Text
            name="number of chapter"
            is="artifact"
            type="display"
            size={pt(120)}
            swatch={palette.accent}
            pin={{ top: pt(48), start: grid.margin }}
          >
            {String(number)}
          </Text>
          <TitleBlock
            book={book}
            title={title}
            of="title of chapter"
            level="heading-2"
            size={sizes.opener}
            width={span(7)}
          >
            <Box gap={pt(9)}>
              {sections.map((section) => (
                <Text
                  name="entry"
                  type="body"
                  size={pt(13)}
                  swatch={palette.paper}
                  href={`#${section.anchor}`}
                >
                  {`${section.number}\u2002${section.title}`}
                </Text>
              ))}
            </Box>
          </TitleBlock>
        </>,
      ),
  };
}
