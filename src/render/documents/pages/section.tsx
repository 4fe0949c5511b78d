import { pt, type Guideline, type GuidelineAudience } from "#brand";
import { Box, type FlowBlock, type FlowSection } from "#templates";
import type { ReactElement } from "react";
import type { PlannedSection } from "../book-plan.ts";
import type { Book } from "../book.ts";
import {
  bookFormat,
  grid,
  main,
  regionOver,
  side,
  span,
  startOf,
} from "../book-grid.ts";
import { aside, lead, title } from "../book-type.tsx";
import { runningEdges } from "../furniture.tsx";
import { bodyBlocks } from "../parts/body-blocks.tsx";
import {
  exampleBlocks,
  hasPicturedExamples,
  wideExampleBlocks,
} from "../parts/examples.tsx";
import type { FigureHeights } from "../parts/figure.tsx";
import { ruleBlocks } from "../parts/rules.tsx";
import { widePages } from "./wide.tsx";

const usual: FigureHeights = {
  photograph: pt(288),
  drawing: pt(178),
  example: pt(132),
};

/** Where a section stands on one page only so. */
const small: FigureHeights = {
  photograph: pt(212),
  drawing: pt(132),
  example: pt(92),
};

/**
 * The pages of one section: what it comes to at the side, all of it in the column of the text. What that takes more
 * than a page for is set smaller, or has its examples on a page of their own, large.
 */
export function sectionPages(
  book: Book,
  part: string,
  planned: PlannedSection,
  guideline: Guideline,
): FlowSection {
  const head = `${planned.number}\u2002${guideline.title}`;
  const pages = (
    blocks: readonly FlowBlock[],
    ifLonger?: readonly FlowSection[],
  ): FlowSection => ({
    name: guideline.key,
    anchor: planned.anchor,
    part,
    regions: [regionOver(main.from, main.count)],
    blocks: () => blocks,
    ...(ifLonger && { ifLonger }),
    page: (facts) => (
      <>
        {runningEdges(book, head, facts)}
        {facts.pageOfSection === 1 && sideColumn(book, guideline)}
      </>
    ),
  });
  const told = (heights: FigureHeights) => [
    ...bodyBlocks(book, guideline.body, heights),
    ...ruleBlocks(book, guideline.rules),
  ];
  const whole = (heights: FigureHeights) => [
    ...told(heights),
    ...exampleBlocks(book, guideline, heights.example),
  ];
  const examples = widePages(book, part, {
    key: `${guideline.key}-examples`,
    anchor: `examples-${guideline.key}`,
    title: book.words.examples,
    level: "heading-4",
    head,
    blocks: wideExampleBlocks(book, guideline),
  });
  const parted = hasPicturedExamples(guideline)
    ? [pages(told(usual), [pages(told(small))]), examples]
    : [pages(whole(usual))];
  return pages(whole(usual), [pages(whole(small), parted)]);
}

function sideColumn(book: Book, guideline: Guideline): ReactElement {
  const { palette } = book;
  return (
    <Box
      width={span(side.count)}
      gap={pt(20)}
      greatestHeight={pt(bookFormat.height - grid.top - grid.foot)}
      pin={{ top: grid.top, start: startOf(side.from) }}
    >
      {title(book, guideline.title, { name: "title" })}
      <Box
        name="waterline"
        fill={palette.accent}
        width={pt(48)}
        height={pt(4)}
      />
      {lead(book, guideline.summary, { name: "summary" })}
      <Box gap={pt(6)}>
        {audiencesOf(guideline).map((audience) =>
          aside(book, book.words.audiences[audience], { name: "audience" }),
        )}
      </Box>
    </Box>
  );
}

/** Whom a section is for; where it is for everybody, nobody else is named. */
const audiencesOf = ({ audience }: Guideline): readonly GuidelineAudience[] =>
  audience.includes("all") ? ["all"] : audience;
