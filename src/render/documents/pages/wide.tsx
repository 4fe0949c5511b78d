import { pt } from "#brand";
import type {
  FlowBlock,
  FlowSection,
  Region,
} from "../../flow/flow-document.ts";
import { Box } from "#templates";
import type { Book } from "../book.ts";
import { regionOver, span, startOf, grid } from "../book-grid.ts";
import { title } from "../book-type.tsx";
import { runningEdges } from "../furniture.tsx";

/** Where the flow begins beneath a title. */
const belowTitle = pt(grid.top + 72);

/** What a page over the whole width shows. */
export interface WidePage {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly FlowBlock[];
  /** The whole width unless told. */
  readonly regions?: (top: Region["top"]) => readonly Region[];
}

/** Pages that take the whole width: a title above, what the brand's data shows beneath. */
export function widePages(
  book: Book,
  part: string,
  {
    blocks,
    key,
    regions = (top) => [regionOver(0, 12, top)],
    ...page
  }: WidePage,
): FlowSection {
  const { palette } = book;
  return {
    name: key,
    anchor: `section-${key}`,
    part,
    firstRegions: regions(belowTitle),
    regions: regions(grid.top),
    blocks: () => blocks,
    page: (facts) => (
      <>
        {runningEdges(book, page.title, facts)}
        {facts.pageOfSection === 1 && (
          <Box
            width={span(12)}
            gap={pt(16)}
            pin={{ top: grid.top, start: startOf(0) }}
          >
            {title(book, page.title, { name: "title" })}
            <Box
              name="waterline"
              fill={palette.accent}
              width={pt(48)}
              height={pt(4)}
            />
          </Box>
        )}
      </>
    ),
  };
}
