import { pt } from "#brand";
import { Box, Text, type FlowBlock, type FlowSection } from "#templates";
import type { ReactElement } from "react";
import type { PlannedChapter } from "../book-plan.ts";
import type { Book } from "../book.ts";
import { grid, regionOver, span, startOf } from "../book-grid.ts";
import { runningEdges } from "../furniture.tsx";

/** Air between the columns, so that pages of one do not read as numbers of the other. */
const air = pt(14);
const [first, second] = [regionOver(4, 4), regionOver(8, 4)];
const width = pt(first.width - air);
const columns = [
  { ...first, start: pt(first.start - air), width },
  { ...second, start: pt(second.start + air), width },
];

interface Entry {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly isChapter: boolean;
}

/** The contents: every chapter and section with its page, each a link. */
export function contents(
  book: Book,
  chapters: readonly PlannedChapter[],
): FlowSection {
  const { palette, words } = book;
  return {
    name: "contents",
    anchor: "contents",
    regions: columns,
    page: (facts) => (
      <>
        {runningEdges(book, words.contents, facts)}
        {facts.pageOfSection === 1 && (
          <Text
            name="contents"
            is="heading-2"
            type="display"
            size={pt(44)}
            swatch={palette.primary}
            width={span(4)}
            pin={{ top: grid.top, start: startOf(0) }}
          >
            {words.contents}
          </Text>
        )}
      </>
    ),
    blocks: (pageOf) =>
      chapters.map((chapter, index): FlowBlock => {
        const entries: readonly Entry[] = [
          { ...chapter, number: String(chapter.number), isChapter: true },
          ...chapter.sections.map((section) => ({
            ...section,
            isChapter: false,
          })),
        ];
        return {
          kind: "contents",
          gap: pt(9),
          before: pt(index === 0 ? 0 : 24),
          entries: entries.map((entry) =>
            entryRow(book, entry, pageOf(entry.anchor)),
          ),
        };
      }),
  };
}

function entryRow(
  { palette }: Book,
  { anchor, isChapter, number, title }: Entry,
  page: number,
): ReactElement {
  const line = (name: string, text: string, width?: number) => (
    <Text
      name={name}
      type={isChapter ? "headline" : "body"}
      size={isChapter ? pt(15) : pt(12.5)}
      swatch={isChapter ? palette.primary : palette.text}
      href={`#${anchor}`}
      align={name === "page of entry" ? "end" : "start"}
      tabular
      {...(width === undefined
        ? { grow: 1, shrink: 1, basis: pt(0) }
        : { width: pt(width) })}
    >
      {text}
    </Text>
  );
  return (
    <Box direction="row" gap={pt(8)} align="start">
      {line("number of entry", number, 24)}
      {line("entry", title)}
      {line("page of entry", String(page), 26)}
    </Box>
  );
}
