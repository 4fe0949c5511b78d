import { pt } from "#brand";
import { Box, type FlowBlock, type FlowSection } from "#templates";
import type { Book } from "../book.ts";
import { regionOver } from "../book-grid.ts";
import { title } from "../book-type.tsx";
import { runningEdges } from "../furniture.tsx";

/** What a page over the whole width shows. */
export interface WidePage {
  readonly key: string;
  /** Where links to it lead, where it is no section of its own. */
  readonly anchor?: string;
  readonly title: string;
  /** What its title is; a heading of the third level, within a chapter, unless told. */
  readonly level?: "heading-2" | "heading-4";
  /** At the head of its pages, where that is not its title. */
  readonly head?: string;
  readonly blocks: readonly FlowBlock[];
}

/** Pages that take the whole width: a title above, what the brand's data shows beneath. */
export const widePages = (
  book: Book,
  part: string,
  page: WidePage,
): FlowSection => ({
  name: page.key,
  anchor: page.anchor ?? `section-${page.key}`,
  part,
  regions: [regionOver(0, 12)],
  blocks: () => [
    {
      kind: "piece",
      name: page.title,
      keepsNext: true,
      element: (
        <Box gap={pt(18)} padding={{ bottom: pt(30) }}>
          {title(book, page.title, {
            name: "title",
            ...(page.level && { is: page.level }),
          })}
          <Box
            name="waterline"
            fill={book.palette.accent}
            width={pt(48)}
            height={pt(4)}
          />
        </Box>
      ),
    },
    ...page.blocks,
  ],
  page: (facts) => runningEdges(book, page.head ?? page.title, facts),
});
