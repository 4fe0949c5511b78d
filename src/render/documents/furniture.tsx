import { pt } from "#brand";
import { Box, Text, type PageFacts } from "#templates";
import type { ReactElement } from "react";
import type { Book } from "./book.ts";
import { bookFormat, grid } from "./book-grid.ts";
import { sizes } from "./book-type.tsx";

/** What stands at the edges of a page: whose book and which part, and the number of the page. */
export function runningEdges(
  book: Book,
  part: string,
  { page }: PageFacts,
): ReactElement {
  const { brand, palette, title } = book;
  const width = pt(bookFormat.width - 2 * grid.margin);
  const edge = (name: string, text: string) => (
    <Text
      name={name}
      is="artifact"
      type="label"
      size={sizes.small}
      swatch={palette.secondaryText}
    >
      {text}
    </Text>
  );
  return (
    <>
      <Box
        direction="row"
        justify="between"
        width={width}
        pin={{ top: grid.runningHead, start: grid.margin }}
      >
        {edge("running head", brand.name)}
        {edge("running head", part)}
      </Box>
      <Box
        direction="row"
        justify="between"
        width={width}
        pin={{ bottom: grid.folio, start: grid.margin }}
      >
        {edge("running foot", title)}
        {edge("folio", String(page))}
      </Box>
    </>
  );
}
