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
import { exampleBlocks } from "../parts/examples.tsx";
import { ruleBlocks } from "../parts/rules.tsx";

/** The pages of one section: what it comes to at the side, all of it in the column of the text. */
export function sectionPages(
  book: Book,
  part: string,
  planned: PlannedSection,
  guideline: Guideline,
): FlowSection {
  return {
    name: guideline.key,
    anchor: planned.anchor,
    part,
    regions: [regionOver(main.from, main.count)],
    blocks: () => [
      ...bodyBlocks(book, guideline.body),
      ...asked(book, guideline),
    ],
    page: (facts) => (
      <>
        {runningEdges(book, `${planned.number}\u2002${guideline.title}`, facts)}
        {facts.pageOfSection === 1 && sideColumn(book, guideline)}
      </>
    ),
  };
}

/** Rules and examples; beside a photograph there is no room for both, so they have a page to themselves. */
function asked(book: Book, guideline: Guideline): readonly FlowBlock[] {
  const blocks = [
    ...ruleBlocks(book, guideline.rules),
    ...exampleBlocks(book, guideline),
  ];
  const isPictured = guideline.body.some(
    (part) => part.kind === "figure" && part.photograph !== undefined,
  );
  const [first, ...others] = blocks;
  return first && isPictured && guideline.rules.length > 0
    ? [{ ...first, starts: "page" }, ...others]
    : blocks;
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
